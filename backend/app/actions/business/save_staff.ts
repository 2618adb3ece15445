import db from '@adonisjs/lucid/services/db'
import Agent from '#models/agent'
import Calendar from '#models/calendar'
import Membership from '#models/membership'
import Staff from '#models/staff'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

interface Input {
  accountId: string
  /** Null for somebody new. */
  staff: Staff | null
  fields: {
    name: string
    capacity: number
    userId?: string | null
    writeCalendarId?: string | null
    /** Calendars that say when they are busy; the one that is written is read as well. */
    readCalendarIds?: string[]
    /** Receptionists that book them. */
    agentIds?: string[]
  }
}

/** Adds somebody who can be booked, or changes how. Whatever is not the account's is not found, or left out of lists. */
export default class SaveStaff {
  async handle({ accountId, staff, fields }: Input): Promise<Staff> {
    const { name, capacity, userId = null, writeCalendarId = null } = fields
    const { readCalendarIds = [], agentIds = [] } = fields
    return db.transaction(async (trx) => {
      await this.#check(trx, accountId, { userId, writeCalendarId })
      const saved = staff ?? new Staff().merge({ accountId })
      saved.useTransaction(trx)
      await saved.merge({ name, capacity, userId, writeCalendarId }).save()

      const read = writeCalendarId ? [writeCalendarId, ...readCalendarIds] : readCalendarIds
      const client = { client: trx }
      const calendars = await Calendar.query(client).where({ accountId }).whereIn('id', read)
      await saved.related('readCalendars').sync(calendars.map(({ id }) => id))
      const agents = await Agent.query(client).where({ accountId }).whereIn('id', agentIds)
      await saved.related('agents').sync(agents.map(({ id }) => id))
      return saved
    })
  }

  async #check(
    client: TransactionClientContract,
    accountId: string,
    { userId, writeCalendarId }: { userId: string | null; writeCalendarId: string | null }
  ) {
    if (userId) await Membership.query({ client }).where({ accountId, userId }).firstOrFail()
    if (writeCalendarId) {
      const own = { id: writeCalendarId, accountId, writable: true }
      await Calendar.query({ client }).where(own).firstOrFail()
    }
  }
}
