import Call from '#models/call'
import { callRow } from '#services/connections/call_sheet'
import { countOf, following, inOrder, type Position } from './position.ts'
import type Account from '#models/account'
import type { Subject } from './subject.ts'

const AT = 'settled_at'

/** Calls that are charged, as in the log of calls. */
export const calls: Subject = {
  columns: [
    'date',
    'time',
    'caller',
    'name',
    'agent',
    'duration',
    'outcome',
    'summary',
    'booking',
    'credits',
    'call',
  ],

  async read({ account }, from, limit) {
    const rows = await inOrder(settled(account, from), AT)
      .preload('account')
      .preload('agent')
      .preload('contact')
      .preload('bookings', (bookings) => bookings.where('status', 'confirmed').orderBy('id'))
      .limit(limit)
    return rows.map((call) => ({
      at: call.settledAt!,
      id: call.id,
      ...callRow(call, call.bookings[0] ?? null),
    }))
  },

  count: (account, from) => countOf(settled(account, from)),
}

function settled(account: Account, from: Position | null) {
  return following(Call.query().where('accountId', account.id).whereNotNull('settledAt'), AT, from)
}
