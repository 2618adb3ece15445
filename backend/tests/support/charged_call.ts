import db from '@adonisjs/lucid/services/db'
import CreateAgent from '#actions/agents/create_agent'
import SettleCall from '#actions/credits/settle_call'
import Agent from '#models/agent'
import { heldCall } from '#tests/support/api/history'
import type Account from '#models/account'
import type Call from '#models/call'

/** A call that was held, and charged in the ledger: so many credits, at 15 a minute. */
export async function chargedCall(account: Account, credits: number, over: Partial<Call> = {}) {
  const agent =
    (await Agent.findBy('accountId', account.id)) ??
    (await new CreateAgent().handle({ account, template: 'salon' }))
  const call = await heldCall(account, agent, { billedSeconds: credits * 4, ...over })
  await db.transaction((trx) =>
    new SettleCall().handle({ call, chargeMc: call.chargeMc!, details: {}, trx })
  )
  return call
}
