import { test } from '@japa/runner'
import { PAYMENT_FAILURES, type PaymentFailure } from '@kametrix/contracts'
import { noticeMail } from '#mails/index'
import Pack from '#models/pack'
import TopUp from '#models/top_up'
import { wordsIn } from '#services/language/words'
import { isolate } from '#tests/support/api/isolation'
import { purchaseOf } from '#tests/support/api/history'
import { operatorAtBrowser, signedUp } from '#tests/support/api/people'
import type { Visitor } from '#tests/support/api/visitor'
import type Account from '#models/account'
import type User from '#models/user'

/** What the customer reads first, and what they can do next: of a purchase, of automatic top-up. */
const SAID = {
  en: {
    card_declined: ['gave no reason', 'Ask your bank, or buy again', 'Ask your bank, or change'],
    insufficient_funds: ['not enough money', 'once there is enough', 'Once there is enough'],
    expired_card: ['has expired', 'Buy again with another card.', 'Change the card under'],
    authentication_required: [
      'confirm the payment',
      'asks you while you pay',
      'Buy a pack yourself',
    ],
    processing_error: ['could not be asked', 'in a few minutes', 'to try again'],
    other: ['nobody told us why', 'Buy again, or with', 'try again, or change the card'],
  },
  de: {
    card_declined: ['keinen Grund genannt', 'Fragen Sie Ihre Bank, oder kaufen', 'oder ändern Sie'],
    insufficient_funds: ['nicht gedeckt', 'sobald genug Geld da ist', 'Ist wieder genug Geld da'],
    expired_card: ['abgelaufen', 'mit einer anderen Karte.', 'Ändern Sie die Karte unter'],
    authentication_required: ['selbst bestätigen', 'während Sie bezahlen', 'Kaufen Sie selbst'],
    processing_error: ['nicht zu erreichen', 'in einigen Minuten', 'noch einmal zu versuchen.'],
    other: ['warum', 'Kaufen Sie noch einmal, oder', 'zu versuchen, oder ändern'],
  },
} satisfies Record<string, Record<PaymentFailure, [string, string, string]>>

const LANGUAGES = ['en', 'de'] as const
const failed = (account: Account, user: User, failure: PaymentFailure | null) =>
  purchaseOf(account, user, { status: 'failed', paidAt: null, failure })

async function main(visitor: Visitor, path: string) {
  const page = await (await visitor.open(path)).text()
  return page
    .slice(page.indexOf('<main'))
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
}

async function pausedTopUp({ id: accountId }: Account) {
  const pack = await Pack.query().where('isOffered', true).orderBy('position').firstOrFail()
  const card = { cardId: 'pm_1', cardLabel: 'Visa •••• 4242' }
  const settings = { packId: pack.id, thresholdMc: 500_000n, monthlyCapMinor: 5000 }
  return TopUp.create({ accountId, isOn: true, pausedReason: 'declined', ...settings, ...card })
}

async function textOf(kind: 'purchase.failed' | 'top-up.paused', data: object, account: Account) {
  return async (language: string) => {
    const mail = await noticeMail(kind, data, { account, language })
    await mail.buildWithContents()
    return String(mail.message.toObject().message.text).replace(/\s+/g, ' ')
  }
}

test.group('Why a payment was not made', (group) => {
  isolate(group)

  test('is a sentence on its page and in its mail, with what to do next', async ({ assert }) => {
    const { account, user, visitor } = await signedUp()
    for (const failure of PAYMENT_FAILURES) {
      const { id: purchaseId } = await failed(account, user, failure)
      const mailIn = await textOf('purchase.failed', { purchaseId }, account)
      for (const language of LANGUAGES) {
        await user.merge({ locale: language }).save()
        const [why, next] = SAID[language][failure]
        const page = await main(visitor, `/app/credits/purchases/${purchaseId}`)
        const mail = await mailIn(language)
        for (const said of [page, mail]) {
          assert.include(said, why, failure)
          assert.include(said, next, failure)
        }
      }
    }
  })

  test('of automatic top-up is there where it is put right, and in its mail', async ({
    assert,
  }) => {
    const { account, user, visitor } = await signedUp()
    const topUp = await pausedTopUp(account)
    for (const failure of PAYMENT_FAILURES) {
      await topUp.merge({ pausedFailure: failure }).save()
      const mailIn = await textOf('top-up.paused', { reason: 'declined', failure }, account)
      for (const language of LANGUAGES) {
        await user.merge({ locale: language }).save()
        const [why, , next] = SAID[language][failure]
        const page = await main(visitor, '/app/credits/top-up')
        assert.include(page, why, failure)
        assert.include(page, next, failure)
        assert.include(await mailIn(language), why, failure)
      }
    }
  })

  test('is no bank’s word where none was asked', async ({ assert }) => {
    const { account, visitor } = await signedUp()
    await pausedTopUp(account)
    assert.include(await main(visitor, '/app/credits/top-up'), 'Press “Save” here to try again.')
    const told = await textOf('top-up.paused', { reason: 'declined', failure: null }, account)
    assert.include(await told('en'), 'gave up after a day')
  })

  test('is shown to the operator', async ({ assert }) => {
    const { account, user } = await signedUp()
    const operator = await operatorAtBrowser()
    for (const failure of PAYMENT_FAILURES) {
      const { id } = await failed(account, user, failure)
      const page = await (await operator.open(`/admin/purchases/${id}`)).text()
      assert.include(page, wordsIn('en').t(`panel_money.purchases.failures.${failure}`))
    }
  })

  test('is one of ours: the database takes no other word', async ({ assert }) => {
    const { account, user } = await signedUp()
    const said = 'Your card was declined.' as PaymentFailure
    await assert.rejects(() => failed(account, user, said), /purchases_failure_check/)
  })
})
