import type { StandInContext } from '@kametrix/sandbox'
import type { Charge } from './entities/charge.ts'
import { newDispute, newDisputeMove, type Dispute, type DisputeOrder } from './entities/dispute.ts'
import { ApiError } from './errors.ts'
import type { Store } from './store.ts'
import type { Webhooks } from './webhooks.ts'

/** What a bank makes of a dispute. An inquiry is opened in earnest, or dropped. */
export const VERDICTS = ['dropped', 'lost', 'opened', 'won'] as const
export type Verdict = (typeof VERDICTS)[number]

/** Payers who went to their bank. */
export class Disputes {
  readonly #store: Store
  readonly #webhooks: Webhooks
  readonly #context: StandInContext

  constructor(store: Store, webhooks: Webhooks, context: StandInContext) {
    this.#store = store
    this.#webhooks = webhooks
    this.#context = context
  }

  async open(charge: Charge, order: DisputeOrder): Promise<Dispute> {
    if (charge.status !== 'succeeded') throw refusal('Nothing was paid that could be disputed.')
    if (this.#isDisputed(charge)) throw refusal('This payment is disputed already.')
    const dispute = newDispute(charge, order, this.#context.clock.now())
    this.#store.disputes.set(dispute.id, dispute)
    charge.disputed = true
    if (order.inquiry) {
      await this.#webhooks.announce('charge.dispute.created', dispute)
      return dispute
    }
    this.#move(dispute, 'withdrawn')
    await this.#webhooks.announce('charge.dispute.created', dispute)
    await this.#webhooks.announce('charge.dispute.funds_withdrawn', dispute)
    return dispute
  }

  async decide(dispute: Dispute, verdict: Verdict): Promise<void> {
    const isInquiry = dispute.status.startsWith('warning_') && dispute.status !== 'warning_closed'
    const isOpen = ['needs_response', 'under_review'].includes(dispute.status)
    const fits = ['dropped', 'opened'].includes(verdict) ? isInquiry : isOpen
    if (!fits) throw refusal(`A dispute that is ${dispute.status} cannot be ${verdict}.`)

    const before = { status: dispute.status }
    switch (verdict) {
      case 'opened':
        dispute.status = 'needs_response'
        dispute.is_charge_refundable = false
        this.#move(dispute, 'withdrawn')
        await this.#webhooks.announce('charge.dispute.updated', dispute, before)
        await this.#webhooks.announce('charge.dispute.funds_withdrawn', dispute)
        break
      case 'dropped':
        dispute.status = 'warning_closed'
        await this.#webhooks.announce('charge.dispute.closed', dispute, before)
        break
      case 'won':
        dispute.status = 'won'
        this.#move(dispute, 'reinstated')
        await this.#webhooks.announce('charge.dispute.closed', dispute, before)
        await this.#webhooks.announce('charge.dispute.funds_reinstated', dispute)
        break
      case 'lost':
        dispute.status = 'lost'
        await this.#webhooks.announce('charge.dispute.closed', dispute, before)
        break
    }
  }

  #isDisputed({ id }: Charge): boolean {
    const settled = ['won', 'warning_closed']
    return [...this.#store.disputes.values()].some(
      ({ charge, status }) => charge === id && !settled.includes(status)
    )
  }

  #move(dispute: Dispute, direction: 'withdrawn' | 'reinstated'): void {
    const move = newDisputeMove(dispute, direction, this.#context.clock.now())
    dispute.balance_transactions.push(move)
  }
}

function refusal(message: string): ApiError {
  return ApiError.ofParam(undefined, 'dispute', message)
}
