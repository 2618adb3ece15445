import { DateTime } from 'luxon'
import { openSalon } from '#tests/support/salon'
import { registerBin } from '#tests/support/town'
import { newOperator } from '#tests/support/operator'
import { fillCalls } from './calls.ts'
import { fillCredits } from './credits.ts'
import { fillDeliveries } from './deliveries.ts'
import { fillDiary } from './diary.ts'
import { fillOperations } from './operations.ts'
import { hireAnother, hireRefused, reword } from './receptionist.ts'
import { ringOnce } from './ring_once.ts'
import { askForAnAccount } from './newcomer.ts'
import { fillSettings } from './settings.ts'
import { fillTeam } from './team.ts'

export type Book = Awaited<ReturnType<typeof openFullBook>>

/**
 * A business in the middle of its week: live on a number, calls of every outcome (one on the line now),
 * messages, bookings, people, credits bought and spent, webhooks that worked and one that did not.
 * The owner and the operator read English, `germanOwner` and `germanOperator` the same in German; all have
 * the password of every test's business. Asks the server at HOST and PORT to simulate a call.
 */
export async function openFullBook() {
  const salon = await openSalon()
  const { account, user } = salon
  await user.merge({ fullName: 'Lea Lumen', emailVerifiedAt: DateTime.utc(), locale: 'en' }).save()
  const team = await fillTeam(account, user)
  const calls = await fillCalls(salon)
  const bookings = await fillDiary(salon, calls)
  await fillCredits(account, user, calls)
  const business = await fillSettings(account)
  const { webhook } = await registerBin(account)
  await fillDeliveries(webhook, bookings)
  const publishing = await hireAnother(account)
  const refused = await hireRefused(account)
  await reword(salon.agent, user)
  const operator = await newOperator({ fullName: 'Odile Operator' })
  const germanOperator = await newOperator({ fullName: 'Oskar Betreiber', locale: 'de' })
  const operations = await fillOperations({ account, user, calls }, operator)
  const signupToken = await askForAnAccount()
  const rung = await ringOnce(salon.number)
  return {
    ...salon,
    ...rung,
    ...team,
    ...operations,
    operator,
    germanOperator,
    publishing,
    refused,
    calls,
    bookings,
    webhook,
    signupToken,
    business,
  }
}
