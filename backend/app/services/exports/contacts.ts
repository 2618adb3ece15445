import Contact from '#models/contact'
import { countOf, following, inOrder, type Position } from './position.ts'
import type Account from '#models/account'
import type { Subject } from './subject.ts'

const AT = 'created_at'

/** Who has called. */
export const contacts: Subject = {
  columns: ['name', 'phone', 'notes', 'since', 'blocked'],

  async read({ account, words }, from, limit) {
    const rows = await inOrder(known(account, from), AT).limit(limit)
    return rows.map(({ id, name, phone, notes, createdAt, blockedAt }) => ({
      at: createdAt,
      id,
      key: id,
      cells: [
        name ?? '',
        phone,
        notes ?? '',
        createdAt.setZone(account.zone).toFormat('yyyy-MM-dd'),
        blockedAt ? words.t('exports.states.blocked') : '',
      ],
    }))
  },

  count: (account, from) => countOf(known(account, from)),
}

function known(account: Account, from: Position | null) {
  return following(Contact.query().where('accountId', account.id), AT, from)
}
