import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import AdjustCredits from '#actions/credits/adjust_credits'
import ExpireHolds from '#actions/credits/expire_holds'
import GiveBack from '#actions/credits/give_back'
import PlaceHolds from '#actions/credits/place_holds'
import RecordReport from '#actions/calls/record_report'
import ReinstateCredits from '#actions/credits/reinstate_credits'
import WithdrawCredits from '#actions/credits/withdraw_credits'
import Call from '#models/call'
import CreditHold from '#models/credit_hold'
import PriceVersion from '#models/price_version'
import Purchase from '#models/purchase'
import Refund from '#models/refund'
import { lockAccount } from '#services/accounts/lock_account'
import { lockCall } from '#services/calls/open_call'
import { worthOf } from '#services/credits/worth'
import { pay } from '#tests/support/till'
import type { CallReport } from '@kametrix/contracts'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { Errand, Receipt } from './errand.ts'

type Of<Kind extends Errand['do']> = Extract<Errand, { do: Kind }>

/** Does an errand as the product does it, in its own transaction. Null: nothing was moved by it. */
export async function runErrand(errand: Errand): Promise<Receipt | null> {
  switch (errand.do) {
    case 'ring':
      return ring(errand)
    case 'report':
      return report(errand)
    case 'pay':
      return payOnce(errand)
    case 'refund':
      return refund(errand)
    case 'reinstate':
      return reinstate(errand)
    case 'adjust':
      return adjust(errand)
    case 'giveBack':
      return giveBack(errand)
    case 'expire':
      await new ExpireHolds().handle()
      return null
  }
}

async function ring({ callId, ceilingSeconds }: Of<'ring'>) {
  const { provider, vendorCallId } = await Call.findOrFail(callId)
  await db.transaction(async (trx) => {
    const call = (await lockCall(trx, provider, vendorCallId))!
    const held = await CreditHold.findBy({ callId }, { client: trx })
    if (held || call.settledAt) return
    const price = await PriceVersion.findOrFail(call.priceVersionId!, { client: trx })
    const [seconds] = await new PlaceHolds().handle([{ call, price, ceilingSeconds }], trx)
    await call.merge({ maxDurationSeconds: seconds }).save()
  })
  return null
}

async function report({ callId, seconds }: Of<'report'>): Promise<Receipt> {
  const { provider, vendorCallId } = await Call.findOrFail(callId)
  const now = new Date()
  const told: CallReport = {
    callId: vendorCallId,
    direction: 'inbound',
    from: null,
    callerName: null,
    vendorNumberId: null,
    to: null,
    vendorAgentId: null,
    metadata: {},
    startedAt: now,
    endedAt: now,
    duration: { ms: seconds * 1000, source: 'timestamps' },
    outcome: 'completed',
    reason: 'customer-ended-call',
    transcript: [],
    summary: null,
    recordingAvailable: false,
    cost: null,
  }
  await new RecordReport().handle({ provider, report: told, receivedAt: DateTime.utc() })
  const { accountId, chargeMc } = await Call.findOrFail(callId)
  return { accountId, key: `charge:${callId}`, movedMc: -Number(chargeMc) }
}

async function payOnce({ purchaseId }: Of<'pay'>): Promise<Receipt> {
  const { accountId, creditsMc } = await Purchase.findOrFail(purchaseId)
  await db.transaction(async (trx) => pay(await locked(purchaseId, accountId, trx), trx))
  return { accountId, key: `purchase:${purchaseId}`, movedMc: Number(creditsMc) }
}

async function refund({ purchaseId, amountMinor }: Of<'refund'>): Promise<Receipt | null> {
  const { accountId, provider } = await Purchase.findOrFail(purchaseId)
  return db.transaction(async (trx) => {
    const purchase = await locked(purchaseId, accountId, trx)
    if (purchase.status !== 'paid') return null
    const given = { accountId, purchaseId, provider, refundId: `re_${purchaseId}`, amountMinor }
    const row = await Refund.firstOrCreate(
      { provider, refundId: given.refundId },
      { ...given, status: 'succeeded' },
      { client: trx }
    )
    const amountMc = worthOf(purchase, amountMinor)
    const asked = { kind: 'refund' as const, id: row.id, purchase, amountMc }
    const transactionId = await new WithdrawCredits().handle({ ...asked, actor: 'system', trx })
    await row.merge({ transactionId }).save()
    return { accountId, key: `refund:${purchaseId}`, movedMc: -Number(amountMc) }
  })
}

async function reinstate({ purchaseId }: Of<'reinstate'>): Promise<Receipt | null> {
  const { accountId } = await Purchase.findOrFail(purchaseId)
  return db.transaction(async (trx) => {
    const purchase = await locked(purchaseId, accountId, trx)
    const row = await Refund.findBy({ purchaseId }, { client: trx })
    if (!row) return null
    const amountMc = worthOf(purchase, row.amountMinor)
    const asked = { kind: 'refund' as const, id: row.id, purchase, amountMc }
    await new ReinstateCredits().handle({ ...asked, actor: 'system', trx })
    await row.merge({ status: 'failed' }).save()
    return { accountId, key: `reinstate:${purchaseId}`, movedMc: Number(amountMc) }
  })
}

async function adjust({ accountId, amountMc, formId, userId }: Of<'adjust'>): Promise<Receipt> {
  const actor = { userId, address: null }
  const reason = 'A thousand at once'
  await new AdjustCredits().handle({ accountId, amountMc: BigInt(amountMc), reason, actor, formId })
  return { accountId, key: `adjust:${formId}`, movedMc: amountMc }
}

async function giveBack({ callId }: Of<'giveBack'>): Promise<Receipt | null> {
  const { provider, vendorCallId } = await Call.findOrFail(callId)
  return db.transaction(async (trx) => {
    const call = (await lockCall(trx, provider, vendorCallId))!
    if (!call.chargeMc) return null
    const { accountId, chargeMc: amountMc } = call
    await new GiveBack().handle({ call, amountMc, reason: 'spam', actor: 'system', trx })
    return { accountId, key: `goodwill:${callId}`, movedMc: Number(amountMc) }
  })
}

/** The account comes before what belongs to it. */
async function locked(purchaseId: string, accountId: string, trx: TransactionClientContract) {
  await lockAccount(accountId, trx)
  return Purchase.query({ client: trx }).where('id', purchaseId).forUpdate().firstOrFail()
}
