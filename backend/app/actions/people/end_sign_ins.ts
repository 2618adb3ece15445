import SignIn from '#models/sign_in'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

interface Input {
  userId: string
  /** One of them; absent: all. */
  id?: string
  /** This one goes on. */
  except?: string
  trx?: TransactionClientContract
}

/** Signs a person out elsewhere, from the next request on. Answers how many browsers. */
export default class EndSignIns {
  async handle({ userId, id, except, trx }: Input): Promise<number> {
    const ended = await SignIn.query({ client: trx })
      .where('userId', userId)
      .if(id, (query) => query.where('id', id!))
      .if(except, (query) => query.whereNot('id', except!))
      .delete()
    return Number(ended)
  }
}
