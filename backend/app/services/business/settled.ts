import { DateTime } from 'luxon'
import OpeningHour from '#models/opening_hour'
import Service from '#models/service'
import { closuresOf } from '#services/business/closures'
import type Account from '#models/account'
import type { AgentContent } from '#services/agents/content'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** What an account decides for all of its receptionists. */
export type Settled = Required<
  Pick<AgentContent, 'services' | 'hours' | 'closures' | 'noticeHours' | 'horizonDays'>
>

/** How far ahead callers are told of closed days. */
const TOLD_MONTHS = 6

/** As the account says now, in the form that receptionists know it. */
export async function settledBy(
  account: Account,
  trx: TransactionClientContract
): Promise<Settled> {
  const { noticeHours, horizonDays } = account
  const today = DateTime.now().setZone(account.zone)
  const told = { from: today.toISODate()!, to: today.plus({ months: TOLD_MONTHS }).toISODate()! }
  return {
    services: await services(account, trx),
    hours: await hours(account, trx),
    closures: await closuresOf(account, told, trx),
    noticeHours,
    horizonDays,
  }
}

async function hours({ id }: Account, client: TransactionClientContract) {
  const windows = await OpeningHour.query({ client })
    .where('accountId', id)
    .orderBy(['weekday', 'opens'])
  return windows.map(({ weekday, opens, closes }) => ({ weekday, opens, closes }))
}

async function services({ id }: Account, client: TransactionClientContract) {
  const active = await Service.query({ client })
    .where({ accountId: id, isActive: true })
    .preload('staff', (staff) => staff.orderBy('id'))
    .orderBy('createdAt')
    .orderBy('id')
  return active.map(({ name, minutes, bufferMinutes, price, staff }) => ({
    name,
    minutes,
    bufferMinutes,
    price,
    ...(staff.length > 0 && { staffIds: staff.map((one) => one.id) }),
  }))
}
