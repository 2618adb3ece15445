import { appUrl } from '#config/app'
import type Booking from '#models/booking'
import type Call from '#models/call'
import type { SheetRow } from '@kametrix/contracts'

/** The owner's log of calls: one row a call. */
export const CALL_SHEET = {
  title: 'Kametrix calls',
  header: [
    'Date',
    'Time',
    'Caller',
    'Name',
    'Agent',
    'Duration',
    'Outcome',
    'Summary',
    'Booking',
    'Credits',
    'Call link',
  ],
}

/** A call as a row, in the business's own time. The call needs agent, account and contact loaded. */
export function callRow(call: Call, booking: Booking | null): SheetRow {
  const started = (call.startedAt ?? call.createdAt).setZone(call.account.zone)
  const booked = booking?.startsAt.setZone(booking.zone)
  return {
    key: call.id,
    cells: [
      started.toFormat('yyyy-MM-dd'),
      started.toFormat('HH:mm'),
      call.fromNumber ?? '',
      booking?.customerName ?? call.contact?.name ?? '',
      call.agent.name,
      duration(call.billedSeconds ?? 0),
      call.outcome ?? '',
      call.summary ?? '',
      booked ? `${booking!.service}, ${booked.toFormat('yyyy-MM-dd HH:mm')}` : '',
      Number(call.chargeMc ?? 0n) / 1000,
      `${appUrl}/app/calls/${call.id}`,
    ],
  }
}

function duration(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
