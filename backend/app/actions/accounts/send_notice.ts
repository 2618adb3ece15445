import mail from '@adonisjs/mail/services/main'
import { DateTime } from 'luxon'
import { noticeMail } from '#mails/index'
import Account from '#models/account'
import Notice from '#models/notice'
import { pointMailer } from '#services/notices/mailer'
import { audienceOf } from '#services/notices/audience'
import type { NoticeKind } from '#services/notices/kinds'

/** Mails a notice to everybody in the account whom it concerns. */
export default class SendNotice {
  async handle({ noticeId }: { noticeId: string }) {
    const notice = await Notice.findOrFail(noticeId)
    if (notice.sentAt || !notice.accountId) return
    const kind = notice.kind as NoticeKind
    const account = await Account.findOrFail(notice.accountId)
    const members = await audienceOf(notice)

    await pointMailer()
    for (const { user } of members) {
      const letter = await noticeMail(kind, notice.data, { account, language: user.locale })
      letter.message.to(user.email, user.fullName ?? undefined)
      await mail.send(letter)
    }
    await notice.merge({ sentAt: DateTime.utc() }).save()
  }
}
