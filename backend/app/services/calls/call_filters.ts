import { BROUGHT_ABOUT } from '#services/bookings/standing'
import { tagKey } from '#services/calls/tags'
import type { ModelQueryBuilderContract } from '@adonisjs/lucid/types/model'
import type { RelationQueryBuilderContract } from '@adonisjs/lucid/types/relations'
import type Booking from '#models/booking'
import type Call from '#models/call'

/** What a list of calls can be narrowed to. */
export const CALL_FILTERS = ['booked', 'message', 'missed', 'transferred'] as const

export type CallFilter = (typeof CALL_FILTERS)[number]

type CallQuery = ModelQueryBuilderContract<typeof Call, Call>

/** Without what somebody in the business was let begin in a browser and did not: that was no call. */
export function onlyBegun(calls: CallQuery) {
  void calls.whereNull('excused').orWhereNot('excused', 'not-begun')
}

/** Narrows to calls that came to this; the same reading as the transformer's `result`. */
export function narrowTo(query: CallQuery, filter: CallFilter) {
  if (filter === 'booked') return query.whereHas('bookings', standing)
  const unbooked = query.whereDoesntHave('bookings', standing)
  if (filter === 'message') return unbooked.whereHas('messages', () => undefined)
  const over = unbooked.whereDoesntHave('messages', () => undefined).where('status', 'ended')
  if (filter === 'transferred') return over.where('outcome', 'transferred')
  return over.where((missed) =>
    missed
      .whereNotIn('outcome', ['transferred', 'completed'])
      .orWhere((unknown) => unknown.whereNull('outcome').whereNull('startedAt'))
  )
}

function standing(bookings: RelationQueryBuilderContract<typeof Booking, unknown>) {
  return bookings.whereIn('status', [...BROUGHT_ABOUT])
}

/** Narrows to calls of somebody: part of a name, or of a number however it is written. */
export function narrowToCaller(query: CallQuery, words: string) {
  const digits = digitsIn(words)
  return query.where((either) =>
    either
      .whereHas('contact', (contacts) => contacts.whereILike('name', like(words)))
      .if(digits.length >= 3, (all) => all.orWhereLike('fromNumber', `%${digits}%`))
  )
}

/** Narrows to calls with a tag, however it is written. */
export function narrowToTag(query: CallQuery, word: string) {
  return query.whereHas('tags', (tags) => tags.where('key', tagKey(word)))
}

/** What a number has in common with how it is kept (`+493023125001`): no zeros that are dialled before it. */
export function digitsIn(words: string) {
  return words.replace('(0)', '').replace(/\D/g, '').replace(/^0+/, '')
}

export function like(words: string) {
  return `%${words.replace(/[\\%_]/g, '\\$&')}%`
}
