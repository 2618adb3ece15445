import db from '@adonisjs/lucid/services/db'
import logger from '@adonisjs/core/services/logger'
import { DateTime } from 'luxon'
import { v7 as uuidv7 } from 'uuid'
import WriteLetter from '#actions/people/write_letter'
import Call from '#models/call'
import Purchase from '#models/purchase'
import User from '#models/user'
import { addresseeOf } from '#services/letters/addressee'
import type MoneyRefusedException from '#exceptions/money_refused_exception'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

interface Input {
  refused: MoneyRefusedException
  /** The vendor event that told of it; where we asked ourselves, none. */
  eventId?: string
}

/** Keeps what was refused where operators find it, with the row it is about, and mails them: once a key. */
export default class RecordRefusal {
  async handle({ refused, eventId }: Input) {
    await db.transaction(async (trx) => {
      const isNews = await this.#write(refused, eventId ?? null, trx)
      if (!isNews) return
      logger.error({ err: refused, key: refused.key }, 'Money was refused')
      await this.#tellOperators(refused, trx)
    })
  }

  async #write(
    refused: MoneyRefusedException,
    eventId: string | null,
    trx: TransactionClientContract
  ): Promise<boolean> {
    const { key, code, accountId, reference, message } = refused
    const [purchase, call] = reference
      ? [
          await Purchase.find(reference, { client: trx }),
          await Call.find(reference, { client: trx }),
        ]
      : []
    const inserted = await trx
      .insertQuery()
      .table('refusals')
      .insert({
        id: uuidv7(),
        key,
        code,
        account_id: accountId,
        purchase_id: purchase?.id ?? null,
        call_id: call?.id ?? null,
        event_id: eventId,
        problem: message,
        created_at: DateTime.utc().toJSDate(),
      })
      .knexQuery.onConflict('key')
      .ignore()
      .returning('id')
    return inserted.length > 0
  }

  async #tellOperators({ key, code }: MoneyRefusedException, trx: TransactionClientContract) {
    const operators = await User.query({ client: trx }).where('isOperator', true)
    for (const operator of operators) {
      const addressee = addresseeOf(operator)
      await new WriteLetter().handle({
        trx,
        kind: 'money-refused',
        ...addressee,
        data: { key, code },
      })
    }
  }
}
