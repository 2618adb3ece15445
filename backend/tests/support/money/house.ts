import db from '@adonisjs/lucid/services/db'
import { type DateTime, Settings } from 'luxon'
import { v7 as uuidv7 } from 'uuid'
import AdjustCredits from '#actions/credits/adjust_credits'
import CreateAgent from '#actions/agents/create_agent'
import EndGrace from '#actions/credits/end_grace'
import ExpireHolds from '#actions/credits/expire_holds'
import GiveBack from '#actions/credits/give_back'
import PlaceHolds from '#actions/credits/place_holds'
import ReinstateCredits from '#actions/credits/reinstate_credits'
import ReverseTransaction from '#actions/credits/reverse_transaction'
import SettleCall from '#actions/credits/settle_call'
import WatchBalance from '#actions/credits/watch_balance'
import WithdrawCredits from '#actions/credits/withdraw_credits'
import PriceVersion from '#models/price_version'
import { heldCall } from '#tests/support/api/history'
import { openBusiness } from '#tests/support/town'
import { openPurchase, pay } from '#tests/support/till'
import { worthOf } from '#services/credits/worth'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { CEILINGS, PURCHASES, type Step } from './steps.ts'
import { MoneyModel, type Figures } from './model.ts'

type Business = Awaited<ReturnType<typeof openHouse>>

/** A business with calls that have not rung and purchases that nobody has paid for. */
export async function openHouse() {
  const { account, user } = await openBusiness()
  const agent = await new CreateAgent().handle({ account, template: 'salon' })
  const calls = []
  for (const _ of CEILINGS) {
    calls.push(await heldCall(account, agent, { chargeMc: null, settledAt: null }))
  }
  const purchases = []
  for (const { creditsMc, amountMinor } of PURCHASES) {
    purchases.push(await openPurchase(account, creditsMc, amountMinor))
  }
  const actor = { userId: user.id, address: null }
  return { account, actor, calls, purchases, price: await PriceVersion.firstOrFail() }
}

/** Does each step to the real thing, through its actions, and to the model. */
export class House {
  readonly model: MoneyModel
  readonly #adjusted: string[] = []

  constructor(
    private readonly business: Business,
    start: DateTime
  ) {
    this.model = new MoneyModel(start.toMillis())
    Settings.now = () => this.model.now
  }

  /** What the model and the house say of how long a call may last, where a step asks for that. */
  async take(step: Step): Promise<{ model?: unknown; house?: unknown }> {
    if (step.do === 'wait') this.model.wait(step.minutes * 60_000)
    if (step.do === 'ring') return this.#ring(step.call)
    if (step.do === 'adjust') await this.#adjust(step.amount, step.times)
    else for (let time = 0; time < timesOf(step); time += 1) await this.#do(step)
    return {}
  }

  async figures(): Promise<Figures> {
    const { rows } = await db.rawQuery(
      `SELECT a.credit_state AS state, a.grace_until AS until,
         sum(l.balance_mc) FILTER (WHERE l.kind = 'available')::bigint AS available,
         sum(l.balance_mc) FILTER (WHERE l.kind = 'held')::bigint AS held,
         -sum(l.balance_mc) FILTER (WHERE l.kind = 'debt')::bigint AS debt
       FROM accounts a JOIN ledger_accounts l ON l.account_id = a.id WHERE a.id = ? GROUP BY a.id`,
      [this.business.account.id]
    )
    const { state, until, available, held, debt } = rows[0]
    const graceUntil = until === null ? null : (until as Date).getTime()
    return { available, held, debt, state, graceUntil }
  }

  async #ring(index: number) {
    const { calls, price } = this.business
    const model = this.model.ring(index, CEILINGS[index]!)
    if (model === undefined) return {}
    const call = calls[index]!
    const ceilingSeconds = CEILINGS[index]!
    const [house] = await within((trx) =>
      new PlaceHolds().handle([{ call, price, ceilingSeconds }], trx)
    )
    return { model, house }
  }

  async #do(step: Exclude<Step, { do: 'ring' | 'adjust' | 'wait' }> | Step) {
    const { calls, purchases, actor, account } = this.business
    const accountId = account.id
    if (step.do === 'buy') {
      const purchase = purchases[step.purchase]!
      this.model.buy(step.purchase, purchase.creditsMc)
      await within((trx) => pay(purchase, trx))
    }
    if (step.do === 'settle') {
      const call = calls[step.call]!
      // A report counts once: what comes later says nothing new.
      const isNew = this.model.chargeOf(step.call) === null
      if (isNew) this.model.settle(step.call, step.seconds)
      call.chargeMc = this.model.chargeOf(step.call)
      await within(async (trx) => {
        await new SettleCall().handle({ call, chargeMc: call.chargeMc!, details: {}, trx })
        if (isNew) await new WatchBalance().handle({ accountId, trx })
      })
    }
    if (step.do === 'expire') {
      this.model.expire()
      await new ExpireHolds().handle()
      await new EndGrace().handle()
    }
    if (step.do === 'giveBack') {
      const call = calls[step.call]!
      call.chargeMc = this.model.chargeOf(step.call)
      if (!call.chargeMc) return
      const amountMc = call.chargeMc / BigInt(step.share) || 1n
      this.model.giveBack(step.call, amountMc)
      await within((trx) =>
        new GiveBack()
          .handle({ call, amountMc, reason: 'spam', actor: 'system', trx })
          .catch(refusedConflict)
      )
    }
    if (step.do === 'withdraw' && this.model.isPaid(step.purchase)) {
      const purchase = purchases[step.purchase]!
      const amountMc = worthOf(purchase, Math.ceil(purchase.amountMinor / step.part))
      this.model.withdraw(`${step.kind} ${step.purchase}`, amountMc)
      await within((trx) =>
        new WithdrawCredits()
          .handle({ kind: step.kind, id: purchase.id, purchase, amountMc, actor: 'system', trx })
          .catch(refusedConflict)
      )
    }
    if (step.do === 'reinstate') {
      const purchase = purchases[step.purchase]!
      const amountMc = this.model.reinstate(`${step.kind} ${step.purchase}`)
      const asked = { kind: step.kind, id: purchase.id, purchase, actor: 'system' }
      if (amountMc !== null) {
        await within((trx) => new ReinstateCredits().handle({ ...asked, amountMc, trx }))
      }
    }
    if (step.do === 'reverse' && this.#adjusted[step.index]) {
      this.model.reverse(step.index)
      const transactionId = this.#adjusted[step.index]!
      await new ReverseTransaction().handle({ transactionId, reason: 'A slip', actor })
    }
  }

  async #adjust(amountMc: bigint, times: number) {
    const { account, actor } = this.business
    const formId = uuidv7()
    this.model.adjust(amountMc)
    for (let time = 0; time < times; time += 1) {
      const adjustment = { accountId: account.id, amountMc, reason: 'A slip', actor, formId }
      const id = await new AdjustCredits().handle(adjustment)
      if (time === 0) this.#adjusted.push(id)
    }
  }
}

/** In the transaction that the whole spec is: one of its own for every step would double the time. */
function within<Result>(work: (trx: TransactionClientContract) => Promise<Result>) {
  return work(db.connectionGlobalTransactions.get(db.primaryConnectionName)!)
}

/** Another amount under the same key is refused, and leaves everything as it was. */
function refusedConflict(error: { code?: string }) {
  if (error.code !== 'E_LEDGER_CONFLICT') throw error
}

function timesOf(step: Step) {
  return 'times' in step ? step.times : step.do === 'wait' ? 0 : 1
}
