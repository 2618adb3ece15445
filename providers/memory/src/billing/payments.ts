import { ProviderError, type Payment, type SavedCardCharge } from '@kametrix/contracts'
import type { CardBehaviour, MemoryCustomers } from './customers.ts'
import { getOrFail } from './missing.ts'
import type { MemoryNews } from './news.ts'

/** How an attempt to take money ends. */
type Result = Pick<Payment, 'status' | 'failure'>

const PAID: Result = { status: 'paid', failure: null }

/** Money that was taken, is on its way, or could not be taken. */
export class MemoryPayments {
  #customers: MemoryCustomers
  #news: MemoryNews
  #held = new Map<string, Payment>()

  constructor(customers: MemoryCustomers, news: MemoryNews) {
    this.#customers = customers
    this.#news = news
  }

  charge(request: SavedCardCharge): Payment {
    const charged = this.all().find(({ purchaseId }) => purchaseId === request.purchaseId)
    if (charged) {
      assertSame(charged, request)
      return charged
    }
    const behaviour = this.#customers.behaviourOf(request.customerId, request.cardId)
    return this.add(request, resultOf(behaviour))
  }

  /** Takes money, or tries to. */
  add(
    payer: Pick<Payment, 'purchaseId' | 'accountId' | 'customerId' | 'amountMinor' | 'currency'>,
    result: Result = PAID
  ): Payment {
    const { purchaseId, accountId, customerId, amountMinor, currency } = payer
    const paymentId = `payment_${this.#held.size + 1}`
    const payment: Payment = {
      ...{ paymentId, purchaseId, accountId, customerId, amountMinor, currency },
      ...{ receiptUrl: null, status: 'pending', failure: null },
    }
    this.#held.set(paymentId, payment)
    this.finish(paymentId, result)
    return payment
  }

  /** What becomes of it. */
  finish(paymentId: string, result: Result): void {
    const payment = this.get(paymentId)
    const receiptUrl = result.status === 'paid' ? `https://pay.example.com/${paymentId}` : null
    Object.assign(payment, result, { receiptUrl })
    if (result.status === 'pending') return
    this.#news.tell({
      kind: result.status === 'paid' ? 'payment.settled' : 'payment.failed',
      paymentId,
    })
  }

  find(paymentId: string): Payment | null {
    return this.#held.get(paymentId) ?? null
  }

  get(paymentId: string): Payment {
    return getOrFail(this.#held, paymentId, 'payment')
  }

  all(): Payment[] {
    return [...this.#held.values()]
  }
}

function resultOf(behaviour: CardBehaviour): Result {
  if (behaviour === 'pays') return PAID
  const wantsPayer = behaviour === 'authentication_required'
  return { status: wantsPayer ? 'action-required' : 'failed', failure: behaviour }
}

function assertSame(payment: Payment, { amountMinor, currency }: SavedCardCharge): void {
  if (payment.amountMinor === amountMinor && payment.currency === currency) return
  throw new ProviderError('E_VENDOR_REFUSED', 'This purchase was charged with another amount.')
}
