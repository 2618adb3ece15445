import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { v7 as uuidv7 } from 'uuid'
import type Account from '#models/account'

/** So many people who have called, one a second. */
export async function manyContacts({ id }: Pick<Account, 'id'>, count: number, from = 0) {
  const start = DateTime.utc().minus({ days: 2 })
  const rows = Array.from({ length: count }, (_, index) => {
    const at = start.plus({ seconds: from + index }).toJSDate()
    const phone = `+1555${String(2_000_000 + from + index)}`
    const name = `Caller ${from + index}`
    return { id: uuidv7(), account_id: id, name, phone, created_at: at, updated_at: at }
  })
  await db.table('contacts').multiInsert(rows)
}
