import type { ModelQueryBuilderContract } from '@adonisjs/lucid/types/model'
import type Call from '#models/call'

/** What a list of calls can be narrowed to. */
export const CALL_FILTERS = ['booked', 'message', 'missed', 'transferred'] as const

export type CallFilter = (typeof CALL_FILTERS)[number]

type CallQuery = ModelQueryBuilderContract<typeof Call, Call>

/** Narrows to calls that came to this; the same reading as the transformer's `result`. */
export function narrowTo(query: CallQuery, filter: CallFilter) {
  switch (filter) {
    case 'booked':
      return query.whereHas('bookings', (all) => all.whereIn('status', ['held', 'confirmed']))
    case 'message':
      return query.whereHas('messages', () => undefined)
    case 'transferred':
      return query.where('outcome', 'transferred')
    case 'missed':
      return query
        .where('status', 'ended')
        .whereDoesntHave('bookings', (all) => all.whereIn('status', ['held', 'confirmed']))
        .whereDoesntHave('messages', () => undefined)
        .where((missed) =>
          missed
            .whereNotIn('outcome', ['transferred', 'completed'])
            .orWhere((unknown) => unknown.whereNull('outcome').whereNull('startedAt'))
        )
  }
}

/** Narrows to calls of somebody: part of a name, or of a number however it is written. */
export function narrowToCaller(query: CallQuery, words: string) {
  const digits = words.replace(/\D/g, '')
  return query.where((either) =>
    either
      .whereHas('contact', (contacts) => contacts.whereILike('name', like(words)))
      .if(digits.length >= 3, (all) => all.orWhereLike('fromNumber', `%${digits}%`))
  )
}

export function like(words: string) {
  return `%${words.replace(/[\\%_]/g, '\\$&')}%`
}
