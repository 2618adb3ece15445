import {
  CalendarCheck,
  MessageSquare,
  MessageSquareWarning,
  Phone,
  PhoneCall,
  PhoneForwarded,
  PhoneMissed,
} from '@lucide/astro'
import type { Data } from '#/lib/api.ts'
import { phone } from '#/lib/phone.ts'
import { dayAndTime } from '#/lib/time.ts'

type Call = Pick<
  Data.Call,
  'status' | 'result' | 'booking' | 'summary' | 'hasUrgentMessage' | 'from'
>

/** Who rang: the name, else the number, else what is known. */
export function callerOf({ from }: Pick<Call, 'from'>) {
  return from.name ?? (from.number ? phone(from.number) : 'Number withheld')
}

export function isRunning({ status }: Pick<Call, 'status'>) {
  return status !== 'ended'
}

/** What came of a call, or has so far, in one sentence. */
export function outcomeOf({ result, booking, summary, hasUrgentMessage }: Call) {
  switch (result) {
    case 'running':
      return 'On the line now'
    case 'booked':
      return booking
        ? `Booked: ${booking.service}, ${dayAndTime(booking.startsAt, { zone: booking.zone })}`
        : 'Booked'
    case 'message':
      return hasUrgentMessage ? 'Left an urgent message' : 'Left a message'
    case 'transferred':
      return 'Put through to you'
    case 'talked':
      return summary ?? 'Answered; nothing to do'
    case 'missed':
      return 'Ended before anything was said'
  }
}

/** Icon and colour of an outcome; ink unless somebody waits. */
export function signOf({ status, result, hasUrgentMessage }: Call) {
  if (isRunning({ status })) return { icon: PhoneCall, tone: 'text-primary animate-breathe' }
  switch (result) {
    case 'booked':
      return { icon: CalendarCheck, tone: 'text-success' }
    case 'message':
      return hasUrgentMessage
        ? { icon: MessageSquareWarning, tone: 'text-error' }
        : { icon: MessageSquare, tone: 'text-base-content' }
    case 'transferred':
      return { icon: PhoneForwarded, tone: 'text-quiet' }
    case 'running':
    case 'talked':
      return { icon: Phone, tone: 'text-quiet' }
    case 'missed':
      return { icon: PhoneMissed, tone: 'text-warning' }
  }
}

/** Whether somebody is still waiting to hear from the business. */
export function wantsCallBack({ status, result, from }: Call) {
  return (
    !isRunning({ status }) && from.number !== null && (result === 'message' || result === 'missed')
  )
}
