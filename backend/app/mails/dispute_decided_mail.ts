import LetterMail, { type Letter, type Reader } from '#mails/letter_mail'
import type Account from '#models/account'
import type CallDispute from '#models/call_dispute'

/** The operator has decided an objection to what a call cost. Needs `call.contact` loaded. */
export default class DisputeDecidedMail extends LetterMail {
  protected readonly reason = 'asked'

  constructor(
    private readonly dispute: CallDispute,
    private readonly member: Reader & { account: Account }
  ) {
    super(member)
  }

  protected letter(): Letter {
    const { t, money, phone, moment } = this.telling
    const { call, status, amountMc, givenMc, decision } = this.dispute
    const who = call.contact?.name ?? phone(call.fromNumber)
    const say = (part: string) =>
      t(`mails.dispute.${part}`, { who, status, given: money(givenMc ?? 0n) })
    return {
      subject: say('subject'),
      title: say('title'),
      quotes: decision ? [decision] : [],
      sentences: [say('meaning')],
      facts: [
        [t('mails.calls.caller'), who],
        [
          t('mails.calls.called'),
          moment(call.startedAt ?? call.createdAt, this.member.account.zone),
        ],
        [t('mails.calls.cost'), money(amountMc)],
      ],
      button: { label: t('mails.calls.see'), path: `/app/calls/${call.id}` },
    }
  }
}
