import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import Account from '#models/account'
import { firstIdAt } from '#services/http/uuid_time'
import { eachAlone } from '#services/queue/each_alone'

const AT_ONCE = 200

/**
 * Deletes what was said in calls that are older than their account keeps them: transcript, summary, the
 * words of tools, the note of a recording, the account's tags, and what the vendor told us. Bookings, messages and charges
 * stay. A batch at a time: what is done stays done, and the next run goes on.
 */
export default class ForgetCalls {
  async handle() {
    const accounts = await Account.query().whereNotNull('keptDays').orderBy('id')
    await eachAlone(accounts, { what: ({ id }) => ({ accountId: id }) }, (account) =>
      this.#forgetAll(account)
    )
  }

  async #forgetAll({ id, keptDays }: Account) {
    const before = firstIdAt(DateTime.now().minus({ days: keptDays! }))
    while ((await this.#forget(id, before)) === AT_ONCE);
  }

  async #forget(accountId: string, before: string): Promise<number> {
    const { rows } = await db.rawQuery(FORGET, { accountId, before, limit: AT_ONCE })
    return rows.length
  }
}

const FORGET = `
  WITH old AS (
    SELECT id, provider, vendor_call_id FROM calls
    WHERE account_id = :accountId AND id < :before AND status = 'ended' AND (
      transcript <> '[]' OR has_recording OR summary IS NOT NULL
      OR EXISTS (SELECT 1 FROM call_events WHERE call_id = calls.id AND kind = 'said')
      OR EXISTS (SELECT 1 FROM call_tags WHERE call_id = calls.id)
      OR EXISTS (SELECT 1 FROM vendor_events WHERE vendor_events.provider = calls.provider
        AND subject = calls.vendor_call_id AND payload <> '{}')
    )
    ORDER BY id LIMIT :limit
  ), said AS (
    DELETE FROM call_events USING old WHERE call_id = old.id AND kind = 'said'
  ), tags AS (
    DELETE FROM call_tags USING old WHERE call_id = old.id
  ), tools AS (
    UPDATE call_events SET data = data - 'arguments' - 'text'
    FROM old WHERE call_id = old.id AND kind = 'tool'
  ), told AS (
    UPDATE vendor_events SET payload = '{}', answer = NULL
    FROM old WHERE vendor_events.provider = old.provider AND subject = old.vendor_call_id
  )
  UPDATE calls SET transcript = '[]', summary = NULL, has_recording = false, updated_at = now()
  FROM old WHERE calls.id = old.id
  RETURNING calls.id`
