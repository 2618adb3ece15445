import db from '@adonisjs/lucid/services/db'
import { getActiveTestOrFail, test } from '@japa/runner'
import RemoveConnection from '#actions/connections/remove_connection'
import Connection from '#models/connection'
import integrations from '#services/integrations/main'
import { readCredentials } from '#services/connections/credentials'
import { signedUp } from '#tests/support/api/people'
import { decide } from '#tests/support/consent'
import { expire, look } from '#tests/support/grant'
import { recordLog } from '#tests/support/log'
import { askForTimes, book, openSalon } from '#tests/support/salon'
import { sandbox, work } from '#tests/support/town'

const FREE_BUSY = 'POST /calendar/v3/freeBusy'
/** With a wait that nobody on the line has: it fails at once. */
const AWAY = { kind: 'status', status: 500, retryAfterSeconds: 60 } as const
const GONE = { kind: 'vendor', name: 'invalid_grant' } as const

/** Tables in which any of these texts stands somewhere, those of the queue included. */
async function tablesWith(texts: string[]) {
  const { rows } = await db.rawQuery(`
    SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
    WHERE table_schema IN ('public', 'pgboss') AND table_type = 'BASE TABLE'`)
  const found = new Set<string>()
  for (const { name } of rows) {
    for (const text of texts) {
      const held = await db.rawQuery(
        `SELECT FROM ${name} AS one WHERE strpos(one::text, ?) > 0 LIMIT 1`,
        [text]
      )
      if (held.rows.length > 0) found.add(name)
    }
  }
  return [...found]
}

test.group('Whatever fails at Google', () => {
  test('no token, code or client secret is in the log, the jobs or any other table', async ({
    assert,
  }) => {
    const log = recordLog()
    const town = await sandbox()
    getActiveTestOrFail().cleanup(() => town.clearFaults())
    const { clientSecret } = await integrations.oauth('google')

    const { visitor } = await signedUp()
    const begun = await visitor.form('/api/v1/connections/google/authorizations')
    const back = await decide(new URL(begun.headers.get('location')!))
    await town.inject('google', { kind: 'status', status: 500, match: 'POST /token' })
    await visitor.open(back)
    const code = new URLSearchParams(back.split('?')[1]).get('code')!

    const salon = await openSalon()
    const connection = await Connection.findOrFail(salon.connection.id)
    const first = readCredentials(connection)
    const { line, tokens } = await askForTimes(salon)
    await town.inject('google', { kind: 'vendor', name: 'malformed', match: FREE_BUSY, times: 4 })
    await askForTimes(salon)
    await town.inject('google', { ...AWAY, match: FREE_BUSY })
    await askForTimes(salon)
    await town.inject('google', { ...AWAY, match: '/events' })
    await book(line, tokens[0])
    await line.report(30)
    await town.inject('google', { ...AWAY, status: 429, match: ':append' })
    await work()

    await expire(connection)
    await look(connection)
    const second = readCredentials(await connection.refresh())
    assert.notEqual(second.accessToken, first.accessToken)
    await expire(connection)
    await town.inject('google', { ...AWAY, match: 'POST /token' })
    await assert.rejects(() => look(connection))
    await town.inject('google', { ...GONE, match: 'POST /token' })
    await assert.rejects(() => look(connection))
    await work()
    await town.inject('google', { ...AWAY, match: 'POST /revoke' })
    await new RemoveConnection().handle({ connection })

    const secrets = [first.accessToken, first.refreshToken, second.accessToken, code, clientSecret]
    const said = log.join('')
    assert.match(said, /A calendar could not be read/)
    assert.match(said, /A job failed/)
    assert.match(said, /A grant could not be given back/)
    assert.deepEqual(
      secrets.filter((secret) => said.includes(secret)),
      []
    )
    assert.deepEqual(await tablesWith(secrets), [])
    assert.deepEqual(await tablesWith([salon.connection.id]), ['public.notices'])
  })
})
