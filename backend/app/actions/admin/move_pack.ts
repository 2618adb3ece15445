import db from '@adonisjs/lucid/services/db'
import Pack from '#models/pack'
import { recordAudit, type Actor } from '#services/audit/record_audit'

interface Input {
  id: string
  direction: 'up' | 'down'
  actor: Actor
}

/** A pack changes places with its neighbour on the list; the first goes no further up, the last no further down. */
export default class MovePack {
  async handle({ id, direction, actor }: Input) {
    await db.transaction(async (trx) => {
      const offered = await Pack.query({ client: trx })
        .where('isOffered', true)
        .orderBy('position')
        .orderBy('id')
        .forUpdate()
      const names = offered.map(({ name }) => name)
      const at = offered.findIndex((pack) => pack.id === id)
      const to = direction === 'up' ? at - 1 : at + 1
      if (at < 0 || !offered[to]) return
      ;[offered[at], offered[to]] = [offered[to], offered[at]!]
      for (const [index, pack] of offered.entries()) {
        await pack.merge({ position: index + 1 }).save()
      }
      await recordAudit(trx, actor, {
        accountId: null,
        action: 'pack.moved',
        target: offered[to]!.name,
        before: { order: names },
        after: { order: offered.map(({ name }) => name) },
      })
    })
  }
}
