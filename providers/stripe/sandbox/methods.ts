import type { StandInContext } from '@kametrix/sandbox'
import { newCardMethod, newDebitMethod, type Payer } from './entities/payment_method.ts'
import type { TestCard } from './entities/test_cards.ts'
import { getOrFail } from './lookup.ts'
import type { MethodRecord, Store } from './store.ts'
import type { Webhooks } from './webhooks.ts'

/** Cards and bank accounts, typed in or kept. */
export class Methods {
  readonly #store: Store
  readonly #webhooks: Webhooks
  readonly #context: StandInContext

  constructor(store: Store, webhooks: Webhooks, context: StandInContext) {
    this.#store = store
    this.#webhooks = webhooks
    this.#context = context
  }

  typeCard(card: TestCard, payer: Payer): MethodRecord {
    return this.#add({ method: newCardMethod(card, payer, this.#context.clock.now()), card })
  }

  typeAccount(iban: string, payer: Payer): MethodRecord {
    const now = this.#context.clock.now()
    return this.#add({ method: newDebitMethod(iban, payer, now), card: null })
  }

  /** Kept for later. The same card twice stays two, as at Stripe. */
  async attach({ method }: MethodRecord, customer: string): Promise<void> {
    method.customer = customer
    await this.#webhooks.announce('payment_method.attached', method)
  }

  async detach(id: string): Promise<void> {
    const { method } = getOrFail(this.#store, 'methods', id, 'payment_method')
    const { customer } = method
    method.customer = null
    await this.#webhooks.announce('payment_method.detached', method, { customer })
  }

  /** Kept by a customer, the newest first. */
  keptBy(customer: string): MethodRecord[] {
    return [...this.#store.methods.values()]
      .filter(({ method }) => method.customer === customer)
      .reverse()
  }

  #add(record: MethodRecord): MethodRecord {
    this.#store.methods.set(record.method.id, record)
    return record
  }
}
