import { closuresOfAll } from '#services/business/closures'
import { isOpenWith } from '#services/business/is_open_now'
import { daysAround } from '#services/time/days_around'
import type { DateTime } from 'luxon'
import type Agent from '#models/agent'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** Of these agents with a live version, by id, those whose business is open then: now, or hardly before. */
export async function openAgents(
  agents: Agent[],
  at: DateTime,
  trx: TransactionClientContract
): Promise<Set<string>> {
  const distinct = new Map(agents.map((agent) => [agent.id, agent]))
  const live = [...distinct.values()].filter(({ liveVersion }) => liveVersion)
  const accounts = new Map(live.map(({ account }) => [account.id, account]))
  const closures = await closuresOfAll([...accounts.values()], daysAround(), trx)
  const open = live.filter(({ account, liveVersion }) =>
    isOpenWith(account, liveVersion.content.hours, closures.get(account.id)!, at)
  )
  return new Set(open.map(({ id }) => id))
}
