import db from '@adonisjs/lucid/services/db'
import { v7 as uuidv7 } from 'uuid'
import SuspendAccount from '#actions/accounts/suspend_account'
import FulfilCheckout from '#actions/credits/fulfil_checkout'
import AdjustCredits from '#actions/credits/adjust_credits'
import PauseTopUp from '#actions/billing/pause_top_up'
import SaveTopUp from '#actions/billing/save_top_up'
import { join } from '#tests/support/book/team'
import { checkOut } from '#tests/support/checkout_counter'
import { openBusiness } from '#tests/support/town'
import type User from '#models/user'
import { fillLosses } from './losses.ts'

type Business = Awaited<ReturnType<typeof openBusiness>>

export type Standing = 'low' | 'grace' | 'stopped' | 'suspended'

/** A business in each state that one hopes not to see, with who opens it in which language. */
export async function openStandings(operator: User) {
  const actor = { userId: operator.id, address: null }
  const take = ({ account }: Business, credits: bigint) =>
    new AdjustCredits().handle({
      accountId: account.id,
      amountMc: -credits * 1000n,
      reason: 'Für Anrufe der letzten Woche.',
      actor,
      formId: uuidv7(),
    })

  const low = await openBusiness('Blumen Abendroth')
  await take(low, 60n)

  const grace = await toppedUp()
  await take(grace, 1130n)

  const stopped = await openBusiness('Fahrradwerkstatt Kettenblatt')
  await take(stopped, 100n)
  const { webhook } = await fillLosses(stopped)

  const suspended = await openBusiness('Zahnarztpraxis Dr. Wörthmüller-Hagedorn')
  const reason = 'Ihre Zahlung vom 3. November wurde zurückgebucht.'
  await new SuspendAccount().handle({ accountId: suspended.account.id, actor, reason })

  const owners = {
    low: await ownersOf(low),
    grace: await ownersOf(grace),
    stopped: await ownersOf(stopped),
    suspended: await ownersOf(suspended),
  }
  return { owners, switchedOff: webhook }
}

/** With 1,100 credits, and a card that was kept and then declined. */
async function toppedUp(): Promise<Business> {
  const { account, user, pack, purchase, act } = await checkOut({ savesCard: true })
  await act('pay')
  const { provider, checkoutId } = purchase
  await new FulfilCheckout().handle({ provider, checkoutId: checkoutId! })
  const settings = { packId: pack.id, thresholdMc: 500_000n, monthlyCapMinor: 5000 }
  const actor = { userId: user.id, address: null }
  await new SaveTopUp().handle({ account, settings, actor })
  const declined = { reason: 'declined', failure: 'insufficient_funds', key: purchase.id } as const
  await db.transaction((trx) =>
    new PauseTopUp().handle({ accountId: account.id, ...declined, trx })
  )
  return { account, user }
}

async function ownersOf({ account, user }: Business) {
  const german = await join(account, 'Henriette Schmidt-Langenfeld', 'owner', 'de')
  return { en: user.email, de: german.email }
}
