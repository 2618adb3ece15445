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
  const [place] = await locateAll(trx, provider, [call])
  return place
}

/** The same of many calls, in their order. */
export async function locateAll(
  trx: TransactionClientContract,
  provider: string,
  calls: CallReference[]
): Promise<(Place | null)[]> {
  const numbers = await findNumbers(trx, provider, calls)
  const rung = calls.map(
    ({ vendorNumberId, to }) =>
      numbers.find((one) =>
        vendorNumberId ? one.vendorNumberId === vendorNumberId : one.number === to
      ) ?? null
  )
  const unplaced = calls.filter((_, index) => !rung[index]?.agent)
  const agents = await findAgents(trx, provider, unplaced)
  return calls.map(({ vendorAgentId }, index) => {
    const number = rung[index]
    const agent = number?.agent ?? agents.find((one) => one.vendorAgentId === vendorAgentId)
    return agent ? { agent, number } : null
  })
}

async function findNumbers(
  trx: TransactionClientContract,
  provider: string,
  calls: CallReference[]
): Promise<PhoneNumber[]> {
  const ids = calls.flatMap(({ vendorNumberId }) => vendorNumberId ?? [])
  const dialled = calls.flatMap(({ vendorNumberId, to }) => (vendorNumberId ? [] : (to ?? [])))
  if (ids.length + dialled.length === 0) return []
  return PhoneNumber.query({ client: trx })
    .where('provider', provider)
    .whereNot('status', 'released')
    .where((query) =>
      query.whereIn('vendorNumberId', [...new Set(ids)]).orWhereIn('number', [...new Set(dialled)])
    )
    .preload('agent', (query) => query.preload('account').preload('liveVersion'))
}

async function findAgents(
  trx: TransactionClientContract,
  provider: string,
  calls: CallReference[]
): Promise<Agent[]> {
  const ids = calls.flatMap(({ vendorAgentId }) => vendorAgentId ?? [])
  if (ids.length === 0) return []
  return Agent.query({ client: trx })
    .where('provider', provider)
    .whereIn('vendorAgentId', [...new Set(ids)])
    .preload('account')
    .preload('liveVersion')
}
