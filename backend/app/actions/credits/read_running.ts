import CreditHold from '#models/credit_hold'
import type Account from '#models/account'

/** What is set aside at this moment, and for which calls, the oldest first. */
export default class ReadRunning {
  handle({ id: accountId }: Account): Promise<CreditHold[]> {
    return CreditHold.query()
      .where({ accountId, status: 'open' })
      .preload('call', (calls) => calls.preload('contact'))
      .orderBy('id')
  }
}
