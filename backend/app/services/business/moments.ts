import { closuresOfAll } from '#services/business/closures'
import { isOpenWith } from '#services/business/is_open_now'
import { daysAround } from '#services/time/days_around'
import { localNow } from '#services/time/local_now'
import type { DateTime } from 'luxon'
import type Agent from '#models/agent'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** What an instant is to a business: the date and time there, as values for the prompt, and whether it is open. */
export interface Moment {
  clock: Record<string, string>
  isOpen: boolean
}

/** To each of these agents with a live version, by id. The instant is now, or hardly before. */
export async function momentsOf(
  agents: Agent[],
  at: DateTime,
  trx: TransactionClientContract
): Promise<Map<string, Moment>> {
  const distinct = new Map(agents.map((agent) => [agent.id, agent]))
  const live = [...distinct.values()].filter(({ liveVersion }) => liveVersion)
  const accounts = new Map(live.map(({ account }) => [account.id, account]))
  const closures = await closuresOfAll([...accounts.values()], daysAround(), trx)
  return new Map(
    live.map(({ id, account, liveVersion: { content } }) => [
      id,
      {
        clock: localNow(account.zone, content.language, at),
        isOpen: isOpenWith(account, content.hours, closures.get(account.id)!, at),
      },
    ])
  )
}
