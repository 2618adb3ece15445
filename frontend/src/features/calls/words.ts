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
import type { Language, Words } from '#/lib/words.ts'

type Call = Pick<
  Data.Call,
  | 'direction'
  | 'status'
  | 'result'
  | 'turnedAway'
  | 'booking'
  | 'summary'
  | 'hasUrgentMessage'
  | 'from'
  | 'handledAt'
>

/** Who says it, and how. */
interface Speech {
  t: Words
  language: Language
}

/** Who rang: the name, else the number, else what is known. */
export function callerOf(
  { from, direction }: Pick<Call, 'from' | 'direction'>,
  { t }: Pick<Speech, 't'>
) {
  if (direction === 'web') return t('calls.inBrowser')
  return from.name ?? (from.number ? phone(from.number) : t('calls.withheld'))
}

export function isRunning({ status }: Pick<Call, 'status'>) {
  return status !== 'ended'
}

/** What came of a call, or has so far, in one sentence. */
export function outcomeOf(
  { result, turnedAway, booking, summary, hasUrgentMessage }: Call,
  { t, language }: Speech
) {
  if (turnedAway) return t(`calls.turnedAway.${turnedAway}`)
  switch (result) {
    case 'booked': {
      if (!booking) return t('calls.booked')
      const { service, startsAt, zone, isMoved } = booking
      return t(isMoved ? 'calls.movedWhat' : 'calls.bookedWhat', {
        service,
        when: dayAndTime(startsAt, { zone, language }),
      })
    }
    case 'message':
      return t(hasUrgentMessage ? 'calls.urgent' : 'calls.message')
    case 'talked':
      return summary ?? t('calls.talked')
    default:
      return t(`calls.${result}`)
  }
}

/** Icon and colour of an outcome; ink unless somebody waits. */
export function signOf({ status, result, hasUrgentMessage, handledAt }: Call) {
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
      return { icon: PhoneMissed, tone: handledAt ? 'text-quiet' : 'text-warning' }
  }
}

/** Whether somebody is still waiting to hear from the business. */
export function wantsCallBack({ status, result, from, handledAt }: Call) {
  const isOpen = result === 'message' || result === 'missed'
  return !isRunning({ status }) && from.number !== null && isOpen && handledAt === null
}

/** Whose word it is how long a call took: the vendor has several clocks, people ask for one. */
export function sourceOf(source: string | null) {
  return source === 'receipts' || source === 'none' ? source : 'vendor'
}
