import PhoneNumber from '#models/phone_number'
import { dispatch } from '#services/queue/main'
import type Account from '#models/account'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** The owner has another phone: it is the one that rings when we do not answer, on every number at the vendor. */
export async function followPhone(trx: TransactionClientContract, { id, phone }: Account) {
  const numbers = await PhoneNumber.query({ client: trx })
    .where('accountId', id)
    .whereNot('status', 'released')
    .forUpdate()
  for (const number of numbers) {
    await number.merge({ fallbackNumber: phone }).save()
    await dispatch('numbers.route', { numberId: number.id }, { trx })
  }
}
