import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import Notify from '#actions/accounts/notify'
import ReadDigest from '#actions/accounts/read_digest'
import Account from '#models/account'
import { eachAlone } from '#services/queue/each_alone'

interface Due {
  membershipId: string
  accountId: string
  /** `YYYY-MM-DD` where the business is. */
  day: string
}

/** Notes a digest for everybody whose hour has come where the business is: once a day, and only with something in it. */
export default class SendDigests {
  async handle() {
    await eachAlone(
      await this.#due(),
      { what: ({ membershipId }) => ({ membershipId }) },
      this.#note
    )
  }

  async #note(due: Due) {
    const { accountId, ...data } = due
    const account = await Account.findOrFail(accountId)
    const { isWorthIt } = await new ReadDigest().handle({ account, ...data })
    if (!isWorthIt) return
    const key = digestKey(due)
    await db.transaction((trx) =>
      new Notify().handle({ trx, accountId, kind: 'digest', key, data })
    )
  }

  async #due(): Promise<Due[]> {
    const { rows } = await db.rawQuery(
      `WITH wanted AS (
        SELECT memberships.id, memberships.digest_hour, account_id, :now::timestamptz AT TIME ZONE zone AS at
        FROM memberships JOIN accounts ON accounts.id = account_id
        WHERE hears = 'digest' AND accounts.status = 'active'
      )
      SELECT id AS "membershipId", account_id AS "accountId", to_char(at, 'YYYY-MM-DD') AS day
      FROM wanted
      WHERE extract(hour FROM at) >= digest_hour AND NOT EXISTS (
        SELECT 1 FROM notices WHERE key = 'digest:' || id || ':' || to_char(at, 'YYYY-MM-DD')
      )
      ORDER BY id`,
      { now: DateTime.now().toISO() }
    )
    return rows
  }
}

function digestKey({ membershipId, day }: Due) {
  return `digest:${membershipId}:${day}`
}
