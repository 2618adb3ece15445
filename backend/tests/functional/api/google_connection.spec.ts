import { test } from '@japa/runner'
import Connection from '#models/connection'
import Staff from '#models/staff'
import integrations from '#services/integrations/main'
import { readCredentials } from '#services/connections/credentials'
import { isolate } from '#tests/support/api/isolation'
import { signedUp } from '#tests/support/api/people'
import { decide } from '#tests/support/consent'
import { openBusiness } from '#tests/support/town'
import type { Visitor } from '#tests/support/api/visitor'

const BEGIN = '/api/v1/connections/google/authorizations'
const CALLBACK = '/api/v1/connections/google/callback'

test.group('Connecting Google', (group) => {
  isolate(group)

  test('goes to the consent page and comes back with calendars and a sheet', async ({ assert }) => {
    const { visitor, account } = await signedUp()
    await visitor.form('/api/v1/agents', { template: 'salon' })
    const begun = await visitor.form(BEGIN)
    assert.equal(begun.status, 303)
    const asked = new URL(begun.headers.get('location')!)
    assert.equal(asked.searchParams.get('access_type'), 'offline')
    assert.equal(asked.searchParams.get('prompt'), 'consent')
    assert.equal(asked.searchParams.get('code_challenge_method'), 'S256')
    const { scopes } = await integrations.oauth('google')
    assert.equal(asked.searchParams.get('scope'), scopes.join(' '))

    const back = await visitor.open(await decide(asked))
    assert.equal(back.status, 303)
    assert.equal(back.headers.get('location'), '/app/connections')

    const listed = await (await visitor.json('GET', '/api/v1/connections')).json()
    const [connection] = (listed as any).data.connections
    assert.include(connection, { provider: 'google', label: 'demo@example.com', status: 'live' })
    assert.isAbove(connection.calendars.length, 0)
    assert.isTrue(URL.canParse(connection.sheetUrl))
    assert.notProperty(connection, 'credentials')
    const staff = await Staff.findByOrFail('accountId', account.id)
    assert.isNotNull(staff.writeCalendarId)
  })

  test('gives a script the address of the consent page', async ({ assert }) => {
    const { visitor } = await signedUp()
    const response = await visitor.json('POST', BEGIN)
    const { data } = (await response.json()) as any
    const back = await visitor.open(await decide(new URL(data.url)))
    assert.equal(back.status, 303)
    assert.lengthOf(await connectionsOf(visitor), 1)
  })

  test('takes no answer that somebody else began', async ({ assert }) => {
    const { visitor: attacker } = await signedUp()
    const { visitor: victim } = await signedUp()
    const begun = await attacker.form(BEGIN)
    const callback = await decide(new URL(begun.headers.get('location')!))
    await victim.form(BEGIN)
    await victim.open(callback)
    assert.deepEqual(await connectionsOf(victim), [])
  })

  test('takes no answer with the right cookies in another session', async ({ assert }) => {
    const { visitor: attacker } = await signedUp()
    const { visitor: victim } = await signedUp()
    const begun = await attacker.form(BEGIN)
    const callback = await decide(new URL(begun.headers.get('location')!))
    for (const name of ['google_oauth_state', 'google_verifier']) {
      victim.cookies.set(name, attacker.cookies.get(name)!)
    }
    await victim.open(callback)
    assert.deepEqual(await connectionsOf(victim), [])
  })

  test('takes an answer once', async ({ assert }) => {
    const { visitor } = await signedUp()
    const begun = await visitor.form(BEGIN)
    const callback = await decide(new URL(begun.headers.get('location')!))
    await visitor.open(callback)
    const [connection] = await connectionsOf(visitor)
    await visitor.form(`/api/v1/connections/${connection.id}/removals`)
    await visitor.open(callback)
    assert.deepEqual(await connectionsOf(visitor), [])
  })

  test('connects nothing when a box was unticked', async ({ assert }) => {
    const { visitor } = await signedUp()
    const begun = await visitor.form(BEGIN)
    const some = (scopes: string[]) => scopes.filter((scope) => !scope.endsWith('drive.file'))
    await visitor.open(await decide(new URL(begun.headers.get('location')!), { granted: some }))
    assert.deepEqual(await connectionsOf(visitor), [])
  })

  test('says in words why nothing was connected')
    .with([
      { locale: 'en', query: 'error=access_denied', words: /access was not allowed/ },
      { locale: 'de', query: 'error=access_denied', words: /Zugriff wurde nicht erlaubt/ },
      {
        locale: 'en',
        query: 'code=made-up&state=made-up',
        words: /does not belong to what you started/,
      },
    ])
    .run(async ({ assert, client }, { locale, query, words }) => {
      const { user } = await openBusiness()
      await user.merge({ locale }).save()
      const response = await client.get(`${CALLBACK}?${query}`).redirects(0).loginAs(user)
      response.assertStatus(303)
      assert.equal(response.header('location'), '/app/connections')
      const { errorsBag }: any = response.flashMessages()
      assert.match(errorsBag.E_GRANT_REFUSED, words)
    })

  test('gives the grant back when it is removed', async ({ assert }) => {
    const { visitor } = await signedUp()
    const begun = await visitor.form(BEGIN)
    await visitor.open(await decide(new URL(begun.headers.get('location')!)))
    const [{ id }] = await connectionsOf(visitor)
    const { refreshToken } = readCredentials(await Connection.findOrFail(id))
    assert.equal(await refresh(refreshToken), 200)

    const removed = await visitor.json('DELETE', `/api/v1/connections/${id}`)
    assert.equal(removed.status, 200)
    assert.deepEqual(await connectionsOf(visitor), [])
    assert.equal(await refresh(refreshToken), 400)
  })

  test('again keeps what was chosen: the calendars of the staff, and the sheet', async ({
    assert,
  }) => {
    const { visitor, account } = await signedUp()
    await visitor.form('/api/v1/agents', { template: 'salon' })
    await connect(visitor)
    const [{ id, calendars, sheetUrl }] = await connectionsOf(visitor)
    const chosen = {
      writeCalendarId: calendars[1].id,
      readCalendarIds: calendars.map((calendar) => calendar.id),
    }
    const staff = await Staff.findByOrFail('accountId', account.id)
    await visitor.json('POST', `/api/v1/staff/${staff.id}`, { name: 'Ada', capacity: 1, ...chosen })
    await Connection.query().where({ id }).update({ status: 'lost', lost_at: new Date() })

    await connect(visitor)
    const { data } = (await (await visitor.json('GET', '/api/v1/connections')).json()) as any
    assert.containsSubset(data.connections, [{ id, status: 'live', lostAt: null, sheetUrl }])
    assert.lengthOf(data.connections, 1)
    assert.equal(data.staff[0].writeCalendarId, chosen.writeCalendarId)
    assert.sameMembers(data.staff[0].readCalendarIds, chosen.readCalendarIds)
  })

  test('takes several logins: one staff is read in both, and booked into one', async ({
    assert,
  }) => {
    const { visitor, account } = await signedUp()
    await visitor.form('/api/v1/agents', { template: 'salon' })
    await connect(visitor)
    await connect(visitor, 'practice@example.com')
    const connections = await connectionsOf(visitor)
    assert.sameMembers(
      connections.map(({ label }) => label),
      ['demo@example.com', 'practice@example.com']
    )
    const all = connections.flatMap(({ calendars }) => calendars.map(({ id }) => id))
    const staff = await Staff.findByOrFail('accountId', account.id)
    const fields = { name: 'Ada', capacity: 1, writeCalendarId: all.at(-1), readCalendarIds: all }
    const saved = await visitor.json('POST', `/api/v1/staff/${staff.id}`, fields)
    assert.equal(saved.status, 200)

    await visitor.form(`/api/v1/connections/${connections[0].id}/removals`)
    const left = (await connectionsOf(visitor)).flatMap(({ calendars }) => calendars)
    await staff.refresh()
    await staff.load('readCalendars')
    assert.sameMembers(
      staff.readCalendars.map(({ id }) => id),
      left.map(({ id }) => id)
    )
  })

  test('is not given back while the same login is connected in another account', async ({
    assert,
  }) => {
    const [first, second] = [await signedUp(), await signedUp()]
    await connect(first.visitor)
    await connect(second.visitor)
    const [{ id }] = await connectionsOf(first.visitor)
    const [other] = await connectionsOf(second.visitor)
    const { refreshToken } = readCredentials(await Connection.findOrFail(id))
    await first.visitor.form(`/api/v1/connections/${id}/removals`)
    assert.deepEqual(await connectionsOf(first.visitor), [])
    assert.equal(await refresh(refreshToken), 200)
    await second.visitor.form(`/api/v1/connections/${other.id}/removals`)
    assert.equal(await refresh(refreshToken), 400)
  })

  test('is not there for vendors that nothing is connected to', async ({ assert }) => {
    const { visitor } = await signedUp()
    const response = await visitor.json('POST', '/api/v1/connections/nobody/authorizations')
    assert.equal(response.status, 404)
  })
})

/** The whole way through the browser. */
async function connect(visitor: Visitor, email?: string) {
  const begun = await visitor.form(BEGIN)
  await visitor.open(await decide(new URL(begun.headers.get('location')!), { email }))
}

interface Shown {
  id: string
  label: string
  sheetUrl: string
  calendars: { id: string }[]
}

async function connectionsOf(visitor: Visitor): Promise<Shown[]> {
  const response = await visitor.json('GET', '/api/v1/connections')
  return ((await response.json()) as any).data.connections
}

/** The vendor's answer to somebody who would use the grant again. */
async function refresh(refreshToken: string) {
  const { tokenUrl, clientId, clientSecret } = await integrations.oauth('google')
  const body = new URLSearchParams({
    grant_type: 'refresh_token',
    refresh_token: refreshToken,
    client_id: clientId,
    client_secret: clientSecret,
  })
  return (await fetch(tokenUrl, { method: 'POST', body })).status
}
