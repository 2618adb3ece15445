import type {
  Billing,
  Checkout,
  CheckoutRequest,
  InboundMessage,
  Page,
  Payment,
  PaymentDisputeReport,
  PaymentRefund,
  SavedCard,
  SavedCardCharge,
} from '@kametrix/contracts'
import { Wire } from '../wire.ts'
import { MemoryCheckouts } from './checkouts.ts'
import { MemoryCustomers } from './customers.ts'
import { MemoryDisputes } from './disputes.ts'
import { MemoryNews } from './news.ts'
import { MemoryPayments } from './payments.ts'
import { MemoryRefunds } from './refunds.ts'

/** Billing as the backend sees it; the vendor's own side is in the books beside it. */
export class MemoryBilling implements Billing {
  readonly wire = new Wire()
  /** What happened, as the vendor tells it. */
  readonly news: MemoryNews
  readonly customers: MemoryCustomers
  readonly payments: MemoryPayments
  readonly checkouts: MemoryCheckouts
  readonly refunds: MemoryRefunds
  readonly disputes: MemoryDisputes

  constructor(now: () => Date) {
    this.news = new MemoryNews(now)
    this.customers = new MemoryCustomers(this.news)
    this.payments = new MemoryPayments(this.customers, this.news)
    this.checkouts = new MemoryCheckouts(this.payments, this.customers, this.news)
    this.refunds = new MemoryRefunds(this.payments, this.news)
    this.disputes = new MemoryDisputes(this.payments, this.news)
  }

  openCheckout(request: CheckoutRequest): Promise<Checkout> {
    return this.wire.write(() => this.checkouts.open(request))
  }

  findCheckout(checkoutId: string): Promise<Checkout | null> {
    return this.wire.read(() => this.checkouts.find(checkoutId))
  }

  closeCheckout(checkoutId: string): Promise<Checkout> {
    return this.wire.write(() => this.checkouts.close(checkoutId))
  }

  ensureCustomer(customer: { accountId: string; name: string; email: string | null }) {
    return this.wire.write(() => this.customers.ensure(customer))
  }

  listCards(customerId: string): Promise<SavedCard[]> {
    return this.wire.read(() => this.customers.cardsOf(customerId))
  }

  openPortal(portal: { customerId: string; returnUrl: string }): Promise<{ url: string }> {
    return this.wire.write(() => this.customers.openPortal(portal))
  }

  chargeCard(request: SavedCardCharge): Promise<Payment> {
    return this.wire.write(() => this.payments.charge(request))
  }

  findPayment(paymentId: string): Promise<Payment | null> {
    return this.wire.read(() => this.payments.find(paymentId))
  }

  refund(request: { key: string; paymentId: string; amountMinor: number }): Promise<PaymentRefund> {
    return this.wire.write(() => this.refunds.give(request))
  }

  listRefunds(paymentId: string): Promise<PaymentRefund[]> {
    return this.wire.read(() => this.refunds.of(paymentId))
  }

  findDispute(disputeId: string): Promise<PaymentDisputeReport | null> {
    return this.wire.read(() => this.disputes.find(disputeId))
  }

  listMessages(since: Date, cursor: string | null): Promise<Page<InboundMessage>> {
    return this.wire.read(() => this.news.list(since, cursor))
  }
}
