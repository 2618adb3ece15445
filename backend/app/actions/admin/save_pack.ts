import db from '@adonisjs/lucid/services/db'
import credits from '#config/credits'
import ChangedMeanwhileException from '#exceptions/changed_meanwhile_exception'
import Pack from '#models/pack'
import { recordAudit, type Actor } from '#services/audit/record_audit'
import { toldPack } from '#services/admin/told_pack'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

interface Input {
  /** The one that the new one takes the place of; null for a further one. */
  replaces: string | null
  fields: Pick<Pack, 'name' | 'creditsMc' | 'amountMinor'>
  actor: Actor
}

/** A pack is offered, in the place of an older one or after all others. What was bought keeps the pack it was. */
export default class SavePack {
  async handle({ replaces, fields, actor }: Input): Promise<Pack> {
    return db.transaction(async (trx) => {
      const old = replaces ? await this.#takeOut(replaces, trx) : null
      const position = old?.position ?? (await this.#lastPosition(trx)) + 1
      const currency = credits.currency
      const replacesId = old?.id ?? null
      const pack = await Pack.create(
        { ...fields, currency, position, replacesId, isOffered: true },
        { client: trx }
      )
      await recordAudit(trx, actor, {
        accountId: null,
        action: old ? 'pack.changed' : 'pack.added',
        target: pack.name,
        before: old ? toldPack(old) : undefined,
        after: toldPack(pack),
      })
      return pack
    })
  }

  async #takeOut(id: string, trx: TransactionClientContract) {
    const old = await Pack.query({ client: trx }).where('id', id).forUpdate().firstOrFail()
    if (!old.isOffered) throw new ChangedMeanwhileException()
    return old.merge({ isOffered: false }).save()
  }

  async #lastPosition(trx: TransactionClientContract): Promise<number> {
    const last = await Pack.query({ client: trx }).orderBy('position', 'desc').first()
    return last?.position ?? 0
  }
}
