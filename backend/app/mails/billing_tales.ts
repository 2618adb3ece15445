import BillingMail from '#mails/billing_mail'
import PaymentDispute from '#models/payment_dispute'
import Purchase from '#models/purchase'
import Refund from '#models/refund'
import TopUp from '#models/top_up'
import type { Reader } from '#mails/letter_mail'
import type Account from '#models/account'

type Member = Reader & { account: Account }

export async function writeOfFailed({ purchaseId }: { purchaseId: string }, member: Member) {
  const { id: accountId } = member.account
  const purchase = await Purchase.query()
    .where({ id: purchaseId, accountId })
    .preload('pack')
    .firstOrFail()
  const { amountMinor, currency, pack } = purchase
  return new BillingMail({ tale: 'failed', amountMinor, currency, pack: pack.name }, member)
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

export async function writeOfPause({ reason }: { reason: string }, member: Member) {
  const { pack } = await topUpOf(member)
  const { amountMinor, currency, name } = pack
  return new BillingMail({ tale: 'paused', amountMinor, currency, pack: name, reason }, member)
}

export async function writeOfCap(_ids: unknown, member: Member) {
  const { pack, monthlyCapMinor: amountMinor } = await topUpOf(member)
  const { currency, name } = pack
  return new BillingMail({ tale: 'capped', amountMinor, currency, pack: name }, member)
}

function topUpOf({ account }: Member) {
  return TopUp.query().where('accountId', account.id).preload('pack').firstOrFail()
}
