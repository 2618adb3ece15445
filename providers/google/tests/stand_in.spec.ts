import { test } from '@japa/runner'
import type { Credentials } from '@kametrix/contracts'
import { DEMO, startGoogle } from './support/sandbox.ts'
import { signIn } from './support/sign_in.ts'

const EVENTS = `/calendar/v3/calendars/${encodeURIComponent(DEMO)}/events`
const event = {
  id: 'abcde12345',
  summary: 'Haircut',
  start: { dateTime: '2026-07-01T14:00:00', timeZone: 'Europe/Berlin' },
  end: { dateTime: '2026-07-01T15:00:00', timeZone: 'Europe/Berlin' },
  extendedProperties: { private: { colour: 'red' } },
}

interface ErrorBody {
  error: { code: number; message: string; status?: string; errors: { reason: string }[] }
}

test.group('the stand-in answers like Google', (group) => {
  let stand: Awaited<ReturnType<typeof startGoogle>>
  let credentials: Credentials
  group.each.setup(async () => {
    stand = await startGoogle()
    credentials = await signIn(stand.options, DEMO)
    return () => stand.close()
  })

  const ask = (method: string, path: string, body?: unknown, token = credentials.accessToken) =>
    fetch(stand.baseUrl + path, {
      method,
      headers: { 'authorization': `Bearer ${token}`, 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
  const json = async <T>(answer: Promise<Response>) => (await (await answer).json()) as T
  const failed = async (answer: Promise<Response>) => {
    const { error } = await json<ErrorBody>(answer)
    return [error.code, error.errors[0]!.reason]
  }

  test('a token it did not give is refused', async ({ assert }) => {
    assert.deepEqual(await failed(ask('GET', EVENTS, undefined, 'ya29.invented')), [
      401,
      'authError',
    ])
  })

  test('a token lives an hour', async ({ assert }) => {
    stand.clock.advance(3_598_000)
    assert.equal((await ask('GET', EVENTS)).status, 200)
    stand.clock.advance(1_000)
    assert.deepEqual(await failed(ask('GET', EVENTS)), [401, 'authError'])
  })

  test('a local time is read in the zone beside it, which is kept', async ({ assert }) => {
    const made = await json<typeof event>(ask('POST', EVENTS, event))
    assert.deepEqual(made.start, {
      dateTime: '2026-07-01T14:00:00+02:00',
      timeZone: 'Europe/Berlin',
    })
    assert.deepEqual(made.extendedProperties, event.extendedProperties)
  })

  test('a local time without a zone is refused', async ({ assert }) => {
    const start = { dateTime: '2026-07-01T14:00:00' }
    assert.deepEqual(await failed(ask('POST', EVENTS, { ...event, start })), [400, 'required'])
  })

  test('an id that is not base32hex is refused', async ({ assert }) => {
    assert.deepEqual(await failed(ask('POST', EVENTS, { ...event, id: 'With-dash' })), [
      400,
      'invalid',
    ])
  })

  test('an id stays taken after its event was deleted, and a second deletion is 410', async ({
    assert,
  }) => {
    await ask('POST', EVENTS, event)
    assert.deepEqual(await failed(ask('POST', EVENTS, event)), [409, 'duplicate'])
    assert.equal((await ask('DELETE', `${EVENTS}/${event.id}`)).status, 204)
    assert.deepEqual(await failed(ask('DELETE', `${EVENTS}/${event.id}`)), [410, 'deleted'])
    assert.deepEqual(await failed(ask('POST', EVENTS, event)), [409, 'duplicate'])
    const held = await json<{ status: string }>(ask('GET', `${EVENTS}/${event.id}`))
    assert.equal(held.status, 'cancelled')
  })

  test('a patch changes what it names, and the etag', async ({ assert }) => {
    const made = await json<{ etag: string }>(ask('POST', EVENTS, event))
    const patched = await json<typeof event & { etag: string }>(
      ask('PATCH', `${EVENTS}/${event.id}`, { summary: 'Colour' })
    )
    assert.equal(patched.summary, 'Colour')
    assert.equal(patched.start.dateTime, '2026-07-01T14:00:00+02:00')
    assert.notEqual(patched.etag, made.etag)
  })

  test('events are listed by private property, deleted ones on demand', async ({ assert }) => {
    await ask('POST', EVENTS, event)
    await ask('POST', EVENTS, { ...event, id: 'other', extendedProperties: {} })
    await ask('DELETE', `${EVENTS}/other`)
    const ids = async (query: string) => {
      const { items } = await json<{ items: { id: string }[] }>(ask('GET', EVENTS + query))
      return items.map(({ id }) => id)
    }
    assert.deepEqual(await ids(''), [event.id])
    assert.deepEqual(await ids('?showDeleted=true'), [event.id, 'other'])
    assert.deepEqual(await ids('?privateExtendedProperty=colour%3Dblue'), [])
  })

  test('what changed since a list is listed by its token, deleted ones too, until the token ends', async ({
    assert,
  }) => {
    interface List {
      items: { id: string; status: string }[]
      nextSyncToken: string
    }
    const list = (query = '') => json<List>(ask('GET', EVENTS + query))
    await ask('POST', EVENTS, event)
    const since = `?syncToken=${(await list()).nextSyncToken}`
    assert.deepEqual((await list(since)).items, [])
    await ask('POST', EVENTS, { ...event, id: 'other' })
    await ask('DELETE', `${EVENTS}/${event.id}`)
    const { items } = await list(since)
    assert.sameDeepMembers(
      items.map(({ id, status }) => [id, status]),
      [
        ['other', 'confirmed'],
        [event.id, 'cancelled'],
      ]
    )
    assert.deepEqual(await failed(ask('GET', `${EVENTS}${since}&timeMin=2026-01-01T00:00:00Z`)), [
      400,
      'invalid',
    ])
    await stand.act('endSync', { calendarId: DEMO })
    assert.deepEqual(await failed(ask('GET', EVENTS + since)), [410, 'fullSyncRequired'])
    assert.deepEqual((await list(`?syncToken=${(await list()).nextSyncToken}`)).items, [])
  })

  test('events are listed page by page', async ({ assert }) => {
    for (const id of ['first', 'second', 'third']) await ask('POST', EVENTS, { ...event, id })
    interface Page {
      items: { id: string }[]
      nextPageToken?: string
    }
    const first = await json<Page>(ask('GET', `${EVENTS}?maxResults=2`))
    const rest = await json<Page>(
      ask('GET', `${EVENTS}?maxResults=2&pageToken=${first.nextPageToken}`)
    )
    assert.lengthOf(first.items, 2)
    assert.lengthOf(rest.items, 1)
    assert.notProperty(rest, 'nextPageToken')
  })

  test('what was changed meanwhile is neither changed nor deleted under an old etag', async ({
    assert,
  }) => {
    const { etag } = await json<{ etag: string }>(ask('POST', EVENTS, event))
    await ask('PATCH', `${EVENTS}/${event.id}`, { summary: 'Colour' })
    for (const method of ['PATCH', 'DELETE']) {
      const answer = await fetch(`${stand.baseUrl}${EVENTS}/${event.id}`, {
        method,
        headers: {
          'authorization': `Bearer ${credentials.accessToken}`,
          'content-type': 'application/json',
          'if-match': etag,
        },
        ...(method === 'PATCH' && { body: '{}' }),
      })
      assert.equal(answer.status, 412)
    }
  })

  test('another person’s calendar is not found', async ({ assert }) => {
    const path = `/calendar/v3/calendars/${encodeURIComponent('practice@example.com')}`
    assert.deepEqual(await failed(ask('GET', `${path}/events`)), [404, 'notFound'])
  })

  test('a scope that was not given is missing', async ({ assert }) => {
    const answer = ask('GET', `/calendar/v3/calendars/${encodeURIComponent(DEMO)}`)
    assert.deepEqual(await failed(answer), [403, 'insufficientPermissions'])
  })

  test('an unknown address is a page, never a success', async ({ assert }) => {
    const answer = await ask('GET', '/calendar/v4/anything')
    assert.equal(answer.status, 404)
    assert.include(answer.headers.get('content-type'), 'text/html')
  })

  test('cells written as typed by hand are read as formulas, raw ones are not', async ({
    assert,
  }) => {
    const { spreadsheetId } = await json<{ spreadsheetId: string }>(
      ask('POST', '/v4/spreadsheets', { properties: { title: 'Calls' } })
    )
    const values = `/v4/spreadsheets/${spreadsheetId}/values`
    const append = (how: string) =>
      ask('POST', `${values}/A1:append?valueInputOption=${how}&insertDataOption=INSERT_ROWS`, {
        values: [['=1+1', '+49 30']],
      })
    await append('USER_ENTERED')
    await append('RAW')
    const read = await json<{ values: unknown[][] }>(ask('GET', `${values}/Sheet1!A1:B2`))
    assert.deepEqual(read.values, [
      ['#FORMULA', 4930],
      ['=1+1', '+49 30'],
    ])
  })

  test('a reset leaves the seed and nothing else', async ({ assert }) => {
    await ask('POST', EVENTS, event)
    const titles = () => stand.inspect().map(({ title, rows }) => [title, rows.length])
    assert.deepInclude(titles(), ['Calendar Salon (demo@example.com)', 1])
    stand.reset()
    assert.deepEqual(
      titles().map(([title]) => String(title).split(' (')[0]),
      ['Users', 'Calendar Salon', 'Calendar Private', 'Calendar Practice']
    )
    assert.deepInclude(titles(), ['Calendar Salon (demo@example.com)', 0])
    assert.equal((await ask('GET', EVENTS)).status, 401)
  })
})
