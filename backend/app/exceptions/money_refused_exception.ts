import { Exception } from '@adonisjs/core/exceptions'

/** Money that does not agree with what we hold. To try again comes to the same: it is final, and somebody has to look. */
export default abstract class MoneyRefusedException extends Exception {
  /** What was refused, once: the ledger's key, or the vendor's word for the payment. */
  abstract readonly key: string
  abstract readonly accountId: string
  /** Our id of the purchase or call behind it; null where it is about none. */
  abstract readonly reference: string | null
}
