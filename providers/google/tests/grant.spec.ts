import { assertFails, createGrant } from '@kametrix/conformance'
import type { Credentials } from '@kametrix/contracts'
import { test } from '@japa/runner'
import { GoogleCalendar } from '../src/calendar.ts'
import { connect } from '../src/client.ts'
import google from '../src/index.ts'
import { DEMO, startGoogle } from './support/sandbox.ts'
import { signIn } from './support/sign_in.ts'
import { instantTimers } from './support/timers.ts'

const MINUTE = 60_000
const TOKEN = 'POST /token'

test.group('a connection’s grant', (group) => {
  let stand: Awaited<ReturnType<typeof startGoogle>>
  let credentials: Credentials
  group.each.setup(async () => {
    stand = await startGoogle()
    credentials = await signIn(stand.options, DEMO)
    return () => stand.close()
  })

  const calendarWith = (changes: Partial<Credentials> = {}, options = stand.options) => {
    const grant = createGrant({ ...credentials, ...changes })
    return new GoogleCalendar(connect(options, grant, { timers: instantTimers() }))
  }
  const inMinutes = (minutes: number) => new Date(Date.now() + minutes * MINUTE)
  /** Since the sign-in, which took one itself. */
  const renewals = async () => (await stand.requests(TOKEN)).length - 1

  test('a withdrawn grant costs one token request, then no request at all', async ({ assert }) => {
    const calendar = calendarWith()
    await stand.act('revoke', { email: DEMO })
    await assertFails(assert, 'E_GRANT_LOST', () => calendar.listCalendars())
    const asked = (await stand.requests('')).length
    for (let call = 0; call < 3; call++) {
      await assertFails(assert, 'E_GRANT_LOST', () => calendar.listCalendars())
    }
    assert.equal(await renewals(), 1)
    assert.lengthOf(await stand.requests(''), asked)
  })

  test('invalid_grant is final: it is not tried again', async ({ assert }) => {
    stand.inject({ kind: 'vendor', name: 'invalid_grant', match: TOKEN })
    const calendar = calendarWith({ expiresAt: inMinutes(-1) })
    const error = await assertFails(assert, 'E_GRANT_LOST', () => calendar.listCalendars())
    assert.equal(error.remedy, 'reconnect')
    assert.equal(await renewals(), 1)
  })

  test('a token is renewed five minutes before its end', async ({ assert }) => {
    await calendarWith({ expiresAt: inMinutes(6) }).listCalendars()
    assert.equal(await renewals(), 0)
    await calendarWith({ expiresAt: inMinutes(4) }).listCalendars()
    assert.equal(await renewals(), 1)
  })

  test('a token that still works is used while Google cannot renew it', async ({ assert }) => {
    stand.inject({ kind: 'status', status: 503, match: TOKEN, times: Number.POSITIVE_INFINITY })
    assert.lengthOf(await calendarWith({ expiresAt: inMinutes(4) }).listCalendars(), 2)
    const ended = calendarWith({ expiresAt: inMinutes(-1) })
    await assertFails(assert, 'E_VENDOR_UNAVAILABLE', () => ended.listCalendars())
  })

  test('calls that are refused together renew together', async ({ assert }) => {
    const calendar = calendarWith()
    stand.clock.advance(60 * MINUTE)
    await Promise.all([1, 2, 3].map(() => calendar.listCalendars()))
    assert.equal(await renewals(), 1)
  })

  test('a 401 that outlives a fresh token is Google’s trouble, not the owner’s', async ({
    assert,
  }) => {
    stand.inject({
      kind: 'status',
      status: 401,
      match: 'calendarList',
      times: Number.POSITIVE_INFINITY,
    })
    await assertFails(assert, 'E_VENDOR_UNAVAILABLE', () => calendarWith().listCalendars())
  })

  test('a wrong client secret is the operator’s to mend', async ({ assert }) => {
    const options = { ...stand.options, clientSecret: 'wrong' }
    const calendar = calendarWith({ expiresAt: inMinutes(-1) }, options)
    await assertFails(assert, 'E_VENDOR_KEY_REFUSED', () => calendar.listCalendars())
  })

  test('a permission that the owner unticked asks for a new connection', async ({ assert }) => {
    const { scopes } = google.oauth(stand.options, stand.baseUrl)
    const without = scopes.filter((scope) => !scope.endsWith('calendar.freebusy'))
    const calendar = calendarWith(await signIn(stand.options, DEMO, without))
    assert.lengthOf(await calendar.listCalendars(), 2)
    const window = { start: new Date('2026-03-02'), end: new Date('2026-03-03') }
    await assertFails(assert, 'E_GRANT_LOST', () => calendar.busy([DEMO], window))
  })

  test('an API that is not switched on is the operator’s to mend', async ({ assert }) => {
    stand.inject({ kind: 'vendor', name: 'api_disabled' })
    await assertFails(assert, 'E_VENDOR_KEY_REFUSED', () => calendarWith().listCalendars())
  })

  test('a connection outlives a restart of the sandbox, an invented one does not', async ({
    assert,
  }) => {
    const restarted = await startGoogle()
    try {
      const options = { ...stand.options, baseUrl: restarted.baseUrl }
      assert.lengthOf(await calendarWith({}, options).listCalendars(), 2)
      const invented = calendarWith({ refreshToken: '1//e30.invented' }, options)
      await assertFails(assert, 'E_GRANT_LOST', () => invented.listCalendars())
    } finally {
      await restarted.close()
    }
  })

  test('the revoke address ends the connection', async ({ assert }) => {
    const { revokeUrl } = google.oauth(stand.options, stand.baseUrl)
    const body = new URLSearchParams({ token: credentials.refreshToken })
    assert.equal((await fetch(revokeUrl, { method: 'POST', body })).status, 200)
    await assertFails(assert, 'E_GRANT_LOST', () => calendarWith().listCalendars())
  })
})
