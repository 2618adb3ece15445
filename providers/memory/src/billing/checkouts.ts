import { ProviderError, type Checkout, type CheckoutRequest } from '@kametrix/contracts'
import type { MemoryCustomers } from './customers.ts'
import { getOrFail } from './missing.ts'
import type { MemoryNews } from './news.ts'
import type { MemoryPayments } from './payments.ts'

const CURRENCIES = new Set(Intl.supportedValuesOf('currency').map((code) => code.toLowerCase()))

interface Held {
  checkout: Checkout
  request: CheckoutRequest
}

/** Pages on which a person pays: open, then complete or expired. */
export class MemoryCheckouts {
  #payments: MemoryPayments
  #customers: MemoryCustomers
  #news: MemoryNews
  #held = new Map<string, Held>()

  constructor(payments: MemoryPayments, customers: MemoryCustomers, news: MemoryNews) {
    this.#payments = payments
    this.#customers = customers
    this.#news = news
  }

  open(request: CheckoutRequest): Checkout {
    return this.#opened(request) ?? this.#open(request)
  }

  find(checkoutId: string): Checkout | null {
    return this.#held.get(checkoutId)?.checkout ?? null
  }

  close(checkoutId: string): Checkout {
    const { checkout } = this.#get(checkoutId)
    if (checkout.status === 'open') this.expire(checkoutId)
    return checkout
  }

  /** Every checkout there ever was, oldest first. */
  all(): Checkout[] {
    return [...this.#held.values()].map(({ checkout }) => checkout)
  }

  /** The payer pays by card. */
  pay(checkoutId: string): void {
    const { checkout, request } = this.#get(checkoutId)
    checkout.paymentId = this.#payments.add(request).paymentId
    this.#finish(checkout, { status: 'complete', paid: true, url: null })
    if (request.saveCard) this.#customers.saveCard(request.customerId)
  }

  /** Finished with a delayed method: complete, the money comes later. */
  payLate(checkoutId: string): void {
    const { checkout, request } = this.#get(checkoutId)
    const pending = { status: 'pending', failure: null } as const
    checkout.paymentId = this.#payments.add(request, pending).paymentId
    this.#finish(checkout, { status: 'complete', paid: false, url: null })
  }

  /** The money of `payLate` arrives. */
  settleLate(checkoutId: string): void {
    const { checkout } = this.#get(checkoutId)
    this.#payments.finish(checkout.paymentId!, { status: 'paid', failure: null })
    this.#finish(checkout, { paid: true })
  }

  /** The money of `payLate` does not arrive. */
  failLate(checkoutId: string): void {
    const { paymentId } = this.#get(checkoutId).checkout
    this.#payments.finish(paymentId!, { status: 'failed', failure: 'insufficient_funds' })
    this.#news.tell({ kind: 'checkout.failed', checkoutId })
  }

  /** Nobody paid in time. */
  expire(checkoutId: string): void {
    Object.assign(this.#get(checkoutId).checkout, { status: 'expired', url: null })
    this.#news.tell({ kind: 'checkout.expired', checkoutId })
  }

  #opened({ purchaseId, amountMinor, currency }: CheckoutRequest): Checkout | undefined {
    const opened = this.all().find((checkout) => checkout.purchaseId === purchaseId)
    if (opened && (opened.amountMinor !== amountMinor || opened.currency !== currency)) {
      throw new ProviderError('E_VENDOR_REFUSED', 'This purchase was opened with another amount.')
    }
    return opened
  }

  #open(request: CheckoutRequest): Checkout {
    const { purchaseId, accountId, amountMinor, currency } = request
    if (!CURRENCIES.has(currency)) {
      throw new ProviderError('E_VENDOR_REFUSED', `"${currency}" is not a currency.`)
    }
    this.#customers.get(request.customerId)
    const checkoutId = `checkout_${this.#held.size + 1}`
    const url = `https://pay.example.com/${checkoutId}`
    const checkout: Checkout = {
      ...{ checkoutId, url, purchaseId, accountId, amountMinor, currency },
      ...{ paymentId: null, status: 'open', paid: false },
    }
    this.#held.set(checkoutId, { checkout, request })
    return checkout
  }

  #finish(checkout: Checkout, changes: Partial<Checkout>): void {
    Object.assign(checkout, changes)
    this.#news.tell({ kind: 'checkout.settled', checkoutId: checkout.checkoutId })
  }

  #get(checkoutId: string): Held {
    return getOrFail(this.#held, checkoutId, 'checkout')
  }
}
