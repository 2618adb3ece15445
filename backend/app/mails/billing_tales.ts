import BillingMail from '#mails/billing_mail'
import PaymentDispute from '#models/payment_dispute'
import Purchase from '#models/purchase'
import Refund from '#models/refund'
import TopUp from '#models/top_up'
import type { PaymentFailure } from '@kametrix/contracts'
import type { Reader } from '#mails/letter_mail'
import type Account from '#models/account'

type Member = Reader & { account: Account }

export async function writeOfFailed({ purchaseId }: { purchaseId: string }, member: Member) {
  const { id: accountId } = member.account
  const purchase = await Purchase.query()
    .where({ id: purchaseId, accountId })
    .preload('pack')
    .firstOrFail()
  const { amountMinor, currency, failure, pack } = purchase
  const told = { amountMinor, currency, failure, pack: pack.name }
  return new BillingMail({ tale: 'failed', ...told }, member)
}

export async function writeOfRefund({ refundId }: { refundId: string }, member: Member) {
  const { id: accountId } = member.account
  const { amountMinor, purchase } = await Refund.query()
    .where({ id: refundId, accountId })
    .preload('purchase', (purchases) => purchases.preload('pack'))
    .firstOrFail()
  const { currency, pack } = purchase
  return new BillingMail({ tale: 'refunded', amountMinor, currency, pack: pack.name }, member)
}

export async function writeOfDispute(
  { paymentDisputeId: id }: { paymentDisputeId: string },
  member: Member
) {
  const { id: accountId } = member.account
  const { amountMinor, purchase } = await PaymentDispute.query()
    .where({ id, accountId })
    .preload('purchase', (purchases) => purchases.preload('pack'))
    .firstOrFail()
  const { currency, pack } = purchase
  return new BillingMail({ tale: 'disputed', amountMinor, currency, pack: pack.name }, member)
}

interface Pause {
  reason: string
  failure?: PaymentFailure | null
}

/** A charge that no bank was asked about is one that we gave up. */
export async function writeOfPause({ reason: why, failure }: Pause, member: Member) {
  const { pack } = await topUpOf(member)
  const { amountMinor, currency, name } = pack
  const reason = why === 'declined' && !failure ? 'given-up' : why
  const told = { amountMinor, currency, pack: name, reason, failure: failure ?? null }
  return new BillingMail({ tale: 'paused', ...told }, member)
}

export async function writeOfCap(_ids: unknown, member: Member) {
  const { pack, monthlyCapMinor: amountMinor } = await topUpOf(member)
  const { currency, name } = pack
  return new BillingMail({ tale: 'capped', amountMinor, currency, pack: name }, member)
}

function topUpOf({ account }: Member) {
  return TopUp.query().where('accountId', account.id).preload('pack').firstOrFail()
}
