import {
  ProviderError,
  type Billing,
  type Checkout,
  type CheckoutRequest,
} from '@kametrix/contracts'
import { Wire } from './wire.ts'

const CURRENCIES = new Set(Intl.supportedValuesOf('currency').map((code) => code.toLowerCase()))

export class MemoryBilling implements Billing {
  readonly wire = new Wire()
  #checkouts = new Map<string, Checkout>()

  openCheckout(request: CheckoutRequest): Promise<Checkout> {
    return this.wire.write(() => this.#opened(request) ?? this.#open(request))
  }

  findCheckout(checkoutId: string): Promise<Checkout | null> {
    return this.wire.read(() => this.#checkouts.get(checkoutId) ?? null)
  }

  /** Every checkout there ever was, oldest first. */
  checkouts(): Checkout[] {
    return [...this.#checkouts.values()]
  }

  pay(checkoutId: string): void {
    this.#change(checkoutId, { status: 'complete', paid: true, url: null })
  }

  /** Finished with a delayed method: complete, the money comes later. */
  payLate(checkoutId: string): void {
    this.#change(checkoutId, { status: 'complete', paid: false, url: null })
  }

  /** The money of `payLate` arrives. */
  settleLate(checkoutId: string): void {
    this.#change(checkoutId, { paid: true })
  }

  expire(checkoutId: string): void {
    this.#change(checkoutId, { status: 'expired', url: null })
  }

  #opened({ purchaseId, amountMinor, currency }: CheckoutRequest): Checkout | undefined {
    const opened = this.checkouts().find((checkout) => checkout.purchaseId === purchaseId)
    if (opened && (opened.amountMinor !== amountMinor || opened.currency !== currency)) {
      throw new ProviderError('E_VENDOR_REFUSED', 'This purchase was opened with another amount.')
    }
    return opened
  }

  #open({ purchaseId, accountId, amountMinor, currency }: CheckoutRequest): Checkout {
    if (!CURRENCIES.has(currency)) {
      throw new ProviderError('E_VENDOR_REFUSED', `"${currency}" is not a currency.`)
    }
    const checkoutId = `checkout_${this.#checkouts.size + 1}`
    const url = `https://pay.example.com/${checkoutId}`
    const checkout: Checkout = {
      ...{ checkoutId, url, purchaseId, accountId, amountMinor, currency },
      ...{ status: 'open', paid: false },
    }
    this.#checkouts.set(checkoutId, checkout)
    return checkout
  }

  #change(checkoutId: string, changes: Partial<Checkout>): void {
    const checkout = this.#checkouts.get(checkoutId)
    if (!checkout) {
      throw new RangeError(`The memory vendor has no checkout "${checkoutId}"`)
    }
    Object.assign(checkout, changes)
  }
}
