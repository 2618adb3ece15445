import { getActiveTestOrFail, test } from '@japa/runner'
import { DateTime } from 'luxon'
import Connection from '#models/connection'
import { freeze } from '#tests/support/clock'
import { askForTimes, book, CALENDAR, openSalon } from '#tests/support/salon'
import { sandbox, work } from '#tests/support/town'

const HOUR_MS = 3_600_000
/** What whoever asks Google meets once. */
const TELL_TALE = 503

test.group('A grant that Google ended', () => {
  test(
    'because it was {what}: one mail within a minute, no further call to Google, and messages are taken'
  )
    .with([
      { what: 'withdrawn', action: 'revoke', later: 0 },
      // The app was in testing for a week: the access token lives on, and cannot be renewed.
      { what: 'lapsed', action: 'lapse', later: HOUR_MS },
    ])
    .run(async ({ assert }, { action, later }) => {
      const salon = await openSalon()
      const town = await sandbox()
      getActiveTestOrFail().cleanup(async () => {
        await town.clearFaults()
        await town.clock.freeze(null)
      })
      const early = await askForTimes(salon)
      await work()
      await town.act('google', action, { email: CALENDAR })
      await town.clock.advance(later)
      freeze(DateTime.utc().plus({ minutes: 4 }))

      const refused = await book(early.line, early.tokens[0])
      assert.match(refused.text, /cannot see the calendar/)
      await work()
      const { status, lostAt } = await Connection.findOrFail(salon.connection.id)
      assert.equal(status, 'lost')
      assert.isBelow(DateTime.utc().diff(lostAt!).as('seconds'), 60)
      const mails = async () => {
        const all: any = await town.act('mail', 'list', { to: salon.user.email })
        return all.filter(({ subject }: any) => /no longer connected/.test(subject))
      }
      assert.lengthOf(await mails(), 1)

      await town.inject('google', { kind: 'status', status: TELL_TALE })
      for (const days of [0, 1, 2]) {
        freeze(DateTime.utc().plus({ days }))
        const { line, text, tokens } = await askForTimes(salon)
        assert.isEmpty(tokens)
        assert.match(text, /cannot see the calendar/)
        assert.isTrue((await line.use('take_message', { text: 'Please call back.' })).ok)
        await line.report(20)
        await work()
      }
      assert.lengthOf(await mails(), 1)
      assert.equal((await fetch(town.origins.google)).status, TELL_TALE)
    })
})
