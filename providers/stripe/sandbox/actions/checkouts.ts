import type { Checkouts } from '../checkouts.ts'
import { findTestCard, PAYING_IBAN, UNKNOWN_CARD, type Refusal } from '../entities/test_cards.ts'
import type { CheckoutOrder } from '../entities/order.ts'
import type { CheckoutRecord, Store } from '../store.ts'
import type { Till } from '../till.ts'
import type { Webhooks } from '../webhooks.ts'
import { fields, list, optionalText, text, told, type Actions, type Fields } from './input.ts'

/** What a payer does on the Checkout page, and what time makes of it. */
export function checkoutActions(
  store: Store,
  checkouts: Checkouts,
  till: Till,
  webhooks: Webhooks
): Actions {
  const recordOf = ({ checkoutId }: Fields) => checkouts.find(text(checkoutId, 'checkoutId'))

  const tellAgain = async (
    { session }: CheckoutRecord,
    { repeat, secondEventId }: Fields
  ): Promise<void> => {
    const completed = [...store.events.values()].findLast(
      ({ event }) =>
        event.type === 'checkout.session.completed' && event.data.object.id === session.id
    )
    if (repeat === true && completed) await webhooks.repeat(completed)
    if (secondEventId === true) await webhooks.announce('checkout.session.completed', session)
  }

  return {
    /** `{ checkoutId, card?, late?, iban?, repeat?, secondEventId? }` */
    async pay(input) {
      const wanted = fields(input)
      const record = recordOf(wanted)
      let refusal: Refusal | null = null
      const { events } = await told(store, async () => {
        if (wanted.late === true) {
          await till.payByDebit(record, optionalText(wanted.iban, 'iban') ?? PAYING_IBAN)
        } else {
          refusal = await payByCard(till, record, optionalText(wanted.card, 'card'))
        }
        if (!refusal) await tellAgain(record, wanted)
      })
      const { payment_intent: paymentId } = record.session
      return { events, paymentId, failure: refusal ? (refusal as Refusal).message : null }
    },

    /** `{ checkoutId, succeeds? }`: the bank's word on a late payment; it succeeds unless told otherwise. */
    async settleLate(input) {
      const { succeeds, ...wanted } = fields(input)
      const record = recordOf(wanted)
      return told(store, () => till.settleLate(record, succeeds !== false))
    },

    /** `{ checkoutId }` */
    async expire(input) {
      const record = recordOf(fields(input))
      return told(store, () => checkouts.expire(record))
    },

    /** `[{ accountId, metadata, amount, currency, paid }]`: as many checkouts, opened and paid at once; their ids. */
    async addSessions(input) {
      const ids: string[] = []
      for (const wanted of list(input)) {
        const { id } = checkouts.open(orderOf(wanted))
        if (wanted.paid === true) await payByCard(till, checkouts.find(id), null)
        ids.push(id)
      }
      return ids
    },

    async listSessions() {
      return [...store.checkouts.values()].map(({ session }) => session)
    },
  }
}

function orderOf({ accountId, metadata, amount, currency }: Fields): CheckoutOrder {
  const ours = fields(metadata) as Record<string, string>
  return {
    amount: Number(amount),
    currency: text(currency, 'currency'),
    title: 'A pack',
    clientReferenceId: text(accountId, 'accountId'),
    customer: null,
    email: null,
    metadata: ours,
    payment: { description: null, metadata: ours, receiptEmail: null },
    keepsCard: false,
    automaticTax: false,
    successUrl: 'https://example.com/paid',
    cancelUrl: null,
  }
}

function payByCard(till: Till, record: CheckoutRecord, number: string | null) {
  const card = findTestCard(number ?? '4242424242424242')
  if (!card) throw new TypeError(UNKNOWN_CARD.message)
  return till.payByCard(record, card)
}
