import { DateTime } from 'luxon'
import SaveSettings from '#actions/business/save_settings'
import { slotStart } from '#services/bookings/slot_token'
import { openReception } from '#tests/support/town'
import { VoiceLine } from '#tests/support/voice_line'
import type Account from '#models/account'

type Reception = Awaited<ReturnType<typeof openReception>>

/** A live receptionist of a salon (Tue–Fri 9–18, Sat 9–14) in a place. */
export async function receptionIn(place: Partial<Pick<Account, 'zone' | 'country' | 'region'>>) {
  const reception = await openReception('salon')
  const { account } = await new SaveSettings().handle({
    account: reception.account,
    settings: place,
  })
  return { ...reception, account }
}

interface Asking {
  service?: string
  line?: VoiceLine
}

/** What somebody who rings now, or has rung, is offered for a service on a day, or on the next with room. */
export function offersOf(reception: Reception, day: string, asking: Asking = {}) {
  return offered(reception, { day }, asking)
}

/** The same, asked for in the caller's own words. */
export function offersIn(reception: Reception, when: string, asking: Asking = {}) {
  return offered(reception, { when }, asking)
}

async function offered(
  reception: Reception,
  wanted: { day: string } | { when: string },
  { service = 'Haircut', line }: Asking
) {
  const call = line ?? new VoiceLine(reception)
  if (!line) await call.ask()
  const { text } = await call.use('find_slots', { service, ...wanted })
  const slots = [...text.matchAll(/\[slot ([^\]]+)\]/g)].map(([, slot]) => slot as string)
  const times = slots.map((slot) =>
    DateTime.fromJSDate(slotStart(slot)!, { zone: reception.account.zone })
  )
  const days = [...new Set(times.map((time) => time.toISODate()!))]
  return { line: call, text, slots, days, times: times.map((time) => time.toFormat('HH:mm')) }
}
