import { DateTime } from 'luxon'
import { bookingWords } from '#services/bookings/words'
import type { Happened, TrialEffect } from '#services/trials/happened'
import type { Expectation, Verdict } from './scenario.ts'

/** What was expected, and whether it came about. Pure. */
export function judge(expectations: Expectation[], happened: Happened): Verdict[] {
  return expectations.map((expected) => ({ ...expected, isMet: isMet(expected, happened) }))
}

function isMet(expected: Expectation, happened: Happened): boolean {
  const { tools, forwardedTo, endedBy, seconds } = happened
  const of = effectsOf(happened)
  switch (expected.kind) {
    case 'booked':
      return isBooked(expected, happened)
    case 'not-booked':
      return of('booked').length === 0
    case 'moved':
      return of('moved').length === 1
    case 'cancelled':
      return of('cancelled').length === 1
    case 'not-cancelled':
      return of('cancelled').length === 0
    case 'used':
      return tools.some(({ name, ok }) => name === expected.tool && ok)
    case 'no-tool':
      return tools.length === 0
    case 'asked-back':
      return isAskedBack(happened)
    case 'message': {
      const messages = of('message')
      return messages.length === 1 && messages[0].isUrgent === expected.isUrgent
    }
    case 'no-message':
      return of('message').length === 0
    case 'transferred':
      return forwardedTo === expected.number
    case 'not-transferred':
      return forwardedTo === null
    case 'said':
      return isSaid(expected.text, happened)
    case 'not-said':
      return !isSaid(expected.text, happened)
    case 'ended-by':
      return endedBy === expected.who
    case 'seconds':
      return seconds <= expected.most
  }
}

function effectsOf({ effects }: Happened) {
  return <Kind extends TrialEffect['kind']>(kind: Kind) =>
    effects.filter((effect): effect is Extract<TrialEffect, { kind: Kind }> => effect.kind === kind)
}

/** On the weekday asked for, unless the caller was told that nothing is free then. */
function isBooked(
  { service, weekday }: Extract<Expectation, { kind: 'booked' }>,
  happened: Happened
): boolean {
  const booked = effectsOf(happened)('booked')
  if (booked.length !== 1 || booked[0].booking.service !== service) return false
  const { startsAt, zone } = booked[0].booking
  const wasFull = happened.tools.some(
    ({ name, text }) =>
      name === 'find_slots' &&
      [bookingWords('en'), bookingWords('de')].some(({ nothingThen }) => text.includes(nothingThen))
  )
  return weekday === null || wasFull || DateTime.fromISO(startsAt, { zone }).weekday === weekday
}

function isAskedBack({ tools, transcript }: Happened): boolean {
  const last = tools.findLast(({ name }) => name === 'find_slots')
  return last !== undefined && !last.ok && transcript.some(({ text }) => text === last.text)
}

/** In answer to something: a greeting is said to whoever rings. */
function isSaid(text: string, { transcript }: Happened): boolean {
  const asked = transcript.findIndex(({ role }) => role === 'caller')
  return transcript
    .slice(asked + 1)
    .some((line) => line.role === 'agent' && line.text.includes(text))
}
