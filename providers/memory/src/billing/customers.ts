import { ProviderError, type PaymentFailure, type SavedCard } from '@kametrix/contracts'
import { getOrFail } from './missing.ts'
import type { MemoryNews } from './news.ts'

/** What comes of it when a card is charged without its owner. */
export type CardBehaviour = 'pays' | PaymentFailure

interface Customer {
  customerId: string
  accountId: string
  name: string
  email: string | null
  /** The newest first. */
  cards: (SavedCard & { behaviour: CardBehaviour })[]
}

/** Who pays, and the cards they left. */
export class MemoryCustomers {
  #news: MemoryNews
  #held = new Map<string, Customer>()
  #cards = 0

  constructor(news: MemoryNews) {
    this.#news = news
  }

  ensure({ accountId, ...details }: Pick<Customer, 'accountId' | 'name' | 'email'>) {
    const known = this.all().find((customer) => customer.accountId === accountId)
    const customer = known ?? this.#add(accountId)
    Object.assign(customer, details)
    return { customerId: customer.customerId }
  }

  get(customerId: string): Customer {
    return getOrFail(this.#held, customerId, 'customer')
  }

  all(): Customer[] {
    return [...this.#held.values()]
  }

  cardsOf(customerId: string): SavedCard[] {
    const cards = this.#held.get(customerId)?.cards ?? []
    return cards.map(({ behaviour: _, ...card }) => card)
  }

  openPortal({ customerId, returnUrl }: { customerId: string; returnUrl: string }) {
    const query = new URLSearchParams({ customer: this.get(customerId).customerId, returnUrl })
    return { url: `https://pay.example.com/portal?${query}` }
  }

  /** The payer leaves a card. */
  saveCard(customerId: string, behaviour: CardBehaviour = 'pays'): string {
    this.#cards += 1
    const last4 = String(4241 + this.#cards)
    const cardId = `card_${this.#cards}`
    const card = { cardId, label: `Visa •••• ${last4}`, expiresMonth: 12, expiresYear: 2034 }
    this.get(customerId).cards.unshift({ ...card, behaviour })
    this.#news.tell({ kind: 'cards.changed', customerId })
    return cardId
  }

  /** The payer removes a card, in the portal. */
  removeCard(customerId: string, cardId: string): void {
    const customer = this.get(customerId)
    customer.cards = customer.cards.filter((card) => card.cardId !== cardId)
    this.#news.tell({ kind: 'cards.changed', customerId })
  }

  behaviourOf(customerId: string, cardId: string): CardBehaviour {
    const card = this.get(customerId).cards.find((one) => one.cardId === cardId)
    if (!card) throw new ProviderError('E_NOT_FOUND', 'The vendor holds no such card.')
    return card.behaviour
  }

  #add(accountId: string): Customer {
    const customerId = `customer_${this.#held.size + 1}`
    const customer: Customer = { customerId, accountId, name: '', email: null, cards: [] }
    this.#held.set(customerId, customer)
    return customer
  }
}
