import type { PaymentFailure } from '@kametrix/contracts'
import LetterMail, { type Letter, type Reader } from '#mails/letter_mail'

/** What can happen to a payment, or to the saved card, without anybody pressing a button. */
export type BillingTale = 'failed' | 'refunded' | 'disputed' | 'paused' | 'capped'

interface Told {
  tale: BillingTale
  /** Of the money it is about, in the currency's minor unit. */
  amountMinor: number
  currency: string
  /** The pack's name. */
  pack: string
  /** Why, where it has a reason: a word of ours that the catalogue tells apart. */
  reason?: string
  /** Why a bank did not pay, where one was asked. */
  failure?: PaymentFailure | null
}

const PAGES: Record<BillingTale, string> = {
  failed: '/app/credits/buy',
  refunded: '/app/credits/purchases',
  disputed: '/app/credits/purchases',
  paused: '/app/credits/top-up',
  capped: '/app/credits/top-up',
}

/** Money went another way than somebody thinks. */
export default class BillingMail extends LetterMail {
  protected readonly reason = 'money'

  constructor(
    private readonly told: Told,
    reader: Reader
  ) {
    super(reader)
  }

  protected letter(): Letter {
    const { t, minor } = this.telling
    const { tale, amountMinor, currency, pack, reason, failure } = this.told
    const values = { amount: minor(amountMinor, currency), pack }
    const say = (part: string) => t(`mails.billing.${tale}.${part}`, values)
    return {
      subject: say('subject'),
      title: say('title'),
      sentences: [
        say(reason ? `why.${reason}` : 'what'),
        ...(failure ? [t(`mails.billing.failures.${failure}`), say(`next.${failure}`)] : []),
        say('meaning'),
      ],
      facts: [],
      button: { label: say('button'), path: PAGES[tale] },
    }
  }
}
