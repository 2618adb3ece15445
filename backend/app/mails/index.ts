import ReadDigest from '#actions/accounts/read_digest'
import ReadBalance from '#actions/credits/read_balance'
import BookingFailedMail from '#mails/booking_failed_mail'
import CallEndedMail from '#mails/call_ended_mail'
import ConnectionLostMail from '#mails/connection_lost_mail'
import CreditsLowMail from '#mails/credits_low_mail'
import DigestMail from '#mails/digest_mail'
import WebhookOffMail from '#mails/webhook_off_mail'
import Booking from '#models/booking'
import Call from '#models/call'
import Connection from '#models/connection'
import Webhook from '#models/webhook'
import type LetterMail from '#mails/letter_mail'
import type Account from '#models/account'
import type { NoticeKind } from '#services/notices/kinds'

interface Ids {
  callId: string
  bookingId: string
  connectionId: string
  webhookId: string
  membershipId: string
  /** `YYYY-MM-DD` */
  day: string
}

type Writer = (ids: Ids, account: Account) => Promise<LetterMail>

/** What is written about each kind of notice; a notice's data are ids, so that a mail says what is true when it is sent. */
const noticeMails: Record<NoticeKind, Writer> = {
  'call.ended': async ({ callId }, account) =>
    new CallEndedMail(
      await Call.query()
        .where({ id: callId, accountId: account.id })
        .preload('contact')
        .preload('bookings', (bookings) => bookings.where('status', 'confirmed'))
        .preload('messages')
        .firstOrFail(),
      account
    ),
  'booking.failed': async ({ bookingId }, account) =>
    new BookingFailedMail(await ofAccount(Booking, bookingId, account)),
  'connection.lost': async ({ connectionId }, account) =>
    new ConnectionLostMail(await ofAccount(Connection, connectionId, account)),
  'webhook.off': async ({ webhookId }, account) =>
    new WebhookOffMail(await ofAccount(Webhook, webhookId, account)),
  'digest': async ({ membershipId, day }, account) =>
    new DigestMail(await new ReadDigest().handle({ account, membershipId, day })),
  'credits.low': writeOfBalance,
  'credits.exhausted': writeOfBalance,
}

/** The mail about a notice, without an addressee: `message.to()` says who gets it. For one sending only. */
export function noticeMail(kind: NoticeKind, data: unknown, account: Account): Promise<LetterMail> {
  return noticeMails[kind](data as Ids, account)
}

async function writeOfBalance(_ids: Ids, account: Account) {
  return new CreditsLowMail(await new ReadBalance().handle(account.id))
}

async function ofAccount<Model extends typeof Booking | typeof Connection | typeof Webhook>(
  model: Model,
  id: string,
  account: Account
) {
  const row = await model.query().where({ id, accountId: account.id }).firstOrFail()
  return row as InstanceType<Model>
}
