import { findTestCard, UNKNOWN_CARD, type TestCard } from '../entities/test_cards.ts'
import { getOrFail } from '../lookup.ts'
import type { Methods } from '../methods.ts'
import type { Store } from '../store.ts'
import { fields, optionalText, text, told, type Actions } from './input.ts'

/** Cards that are kept, and what becomes of them. */
export function cardActions(store: Store, methods: Methods): Actions {
  return {
    /** `{ customerId, number? }`: kept without a payment. */
    async saveCard(input) {
      const { customerId, number } = fields(input)
      const customer = getOrFail(store, 'customers', text(customerId, 'customerId'))
      const record = methods.typeCard(cardOf(optionalText(number, 'number')), customer as never)
      const { events } = await told(store, () => methods.attach(record, customer.id))
      return { cardId: record.method.id, events }
    },

    /** `{ cardId, number }`: from now on it behaves like the test card with this number. */
    async changeCard(input) {
      const { cardId, number } = fields(input)
      const record = getOrFail(store, 'methods', text(cardId, 'cardId'))
      record.card = cardOf(text(number, 'number'))
      return { cardId: record.method.id }
    },

    /** `{ cardId }`: the payer removes it. */
    async removeCard(input) {
      const id = text(fields(input).cardId, 'cardId')
      return told(store, () => methods.detach(id))
    },

    async listCustomers() {
      return [...store.customers.values()]
    },

    async listPayments() {
      return [...store.intents.values()]
    },
  }
}

function cardOf(number: string | null): TestCard {
  const card = findTestCard(number ?? '4242424242424242')
  if (!card) throw new TypeError(UNKNOWN_CARD.message)
  return card
}
