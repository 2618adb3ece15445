import ReadDigest from '#actions/accounts/read_digest'
import ReadBalance from '#actions/credits/read_balance'
import {
  writeOfCap,
  writeOfDispute,
  writeOfFailed,
  writeOfPause,
  writeOfRefund,
} from '#mails/billing_tales'
import BookingFailedMail from '#mails/booking_failed_mail'
import CallEndedMail from '#mails/call_ended_mail'
import ConnectionLostMail from '#mails/connection_lost_mail'
import CreditsMail, { type Crossing } from '#mails/credits_mail'
import DisputeDecidedMail from '#mails/dispute_decided_mail'
import DigestMail from '#mails/digest_mail'
import SuspensionMail from '#mails/suspension_mail'
import WebhookOffMail from '#mails/webhook_off_mail'
import WelcomeMail from '#mails/welcome_mail'
import Booking from '#models/booking'
import Call from '#models/call'
import CallDispute from '#models/call_dispute'
import Connection from '#models/connection'
import Webhook from '#models/webhook'
import type { PaymentFailure } from '@kametrix/contracts'
import type LetterMail from '#mails/letter_mail'
import type { Reader } from '#mails/letter_mail'
import type Account from '#models/account'
import type { NoticeKind } from '#services/notices/kinds'

interface Ids {
  callId: string
  bookingId: string
  connectionId: string
  disputeId: string
  webhookId: string
  membershipId: string
  purchaseId: string
  refundId: string
  paymentDisputeId: string
  /** Why automatic top-up pauses; of a suspension, the operator's words. */
  reason: string
  failure: PaymentFailure | null
  /** `YYYY-MM-DD` */
  day: string
}

/** Somebody in an account. */
type Member = Reader & { account: Account }

type Writer = (ids: Ids, member: Member) => Promise<LetterMail>

/** What is written about each kind of notice; a notice's data are ids, so that a mail says what is true when it is sent. */
const noticeMails: Record<NoticeKind, Writer> = {
  'call.ended': async ({ callId }, member) =>
    new CallEndedMail(
      await Call.query()
        .where({ id: callId, accountId: member.account.id })
        .preload('contact')
        .preload('bookings', (bookings) => bookings.where('status', 'confirmed'))
        .preload('messages')
        .firstOrFail(),
      member.account.zone,
      member
    ),
  'booking.failed': async ({ bookingId }, member) =>
    new BookingFailedMail(await ofAccount(Booking, bookingId, member.account), member),
  'connection.lost': async ({ connectionId }, member) =>
    new ConnectionLostMail(await ofAccount(Connection, connectionId, member.account), member),
  'dispute.decided': async ({ disputeId }, member) =>
    new DisputeDecidedMail(
      await CallDispute.query()
        .where({ id: disputeId, accountId: member.account.id })
        .preload('call', (call) => call.preload('contact'))
        .firstOrFail(),
      member
    ),
  'webhook.off': async ({ webhookId }, member) =>
    new WebhookOffMail(await ofAccount(Webhook, webhookId, member.account), member),
  'digest': async ({ membershipId, day }, member) =>
    new DigestMail(
      await new ReadDigest().handle({ account: member.account, membershipId, day }),
      member
    ),
  'account.opened': async (_ids, member) => new WelcomeMail(member),
  'account.suspended': async ({ reason }, member) =>
    new SuspensionMail({ state: 'suspended', quotes: [reason] }, member),
  'account.resumed': async (_ids, member) =>
    new SuspensionMail({ state: 'resumed', quotes: [] }, member),
  'purchase.failed': writeOfFailed,
  'purchase.refunded': writeOfRefund,
  'payment.disputed': writeOfDispute,
  'top-up.paused': writeOfPause,
  'top-up.capped': writeOfCap,
  'credits.low': writeOfBalance('low'),
  'credits.grace': writeOfBalance('grace'),
  'credits.exhausted': writeOfBalance('gone'),
  'credits.restored': writeOfBalance('restored'),
}

/** The mail about a notice in its reader's language, without an addressee: `message.to()` says who gets it. For one sending only. */
export function noticeMail(kind: NoticeKind, data: unknown, member: Member): Promise<LetterMail> {
  return noticeMails[kind](data as Ids, member)
}

function writeOfBalance(crossing: Crossing): Writer {
  return async (_ids, { account, language }) =>
    new CreditsMail(crossing, await new ReadBalance().handle(account.id), { account, language })
}

async function ofAccount<Model extends typeof Booking | typeof Connection | typeof Webhook>(
  model: Model,
  id: string,
  account: Account
) {
  const row = await model.query().where({ id, accountId: account.id }).firstOrFail()
  return row as InstanceType<Model>
}
