import Agent from '#models/agent'
import PhoneNumber from '#models/phone_number'
import type { CallReference } from '@kametrix/contracts'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

export interface Place {
  agent: Agent
  number: PhoneNumber | null
}

/**
 * Whose call this is: by the number that rang, else by the agent that answered.
 * Never by anything the caller or the model said. Null when it is none of ours.
 */
export async function locate(
  trx: TransactionClientContract,
  provider: string,
  call: CallReference
): Promise<Place | null> {
  const number = await findNumber(trx, provider, call)
  if (number?.agent) return { agent: number.agent, number }
  if (!call.vendorAgentId) return null
  const agent = await Agent.query({ client: trx })
    .where({ provider, vendorAgentId: call.vendorAgentId })
    .preload('account')
    .preload('liveVersion')
    .first()
  return agent && { agent, number }
}

async function findNumber(
  trx: TransactionClientContract,
  provider: string,
  call: CallReference
): Promise<PhoneNumber | null> {
  const { vendorNumberId, to } = call
  if (!vendorNumberId && !to) return null
  return PhoneNumber.query({ client: trx })
    .where('provider', provider)
    .whereNot('status', 'released')
    .if(
      vendorNumberId,
      (query) => query.where('vendorNumberId', vendorNumberId!),
      (query) => query.where('number', to!)
    )
    .preload('agent', (query) => query.preload('account').preload('liveVersion'))
    .first()
}
