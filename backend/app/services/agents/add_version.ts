import AgentVersion from '#models/agent_version'
import type Agent from '#models/agent'
import type { AgentContent } from '#services/agents/content'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** A further version, not yet on its way. A draft that somebody works on stays the newest. */
export async function addVersion(
  trx: TransactionClientContract,
  { id: agentId, accountId }: Agent,
  content: AgentContent
): Promise<AgentVersion> {
  const newest = await AgentVersion.query({ client: trx })
    .where({ agentId })
    .orderBy('number', 'desc')
    .forUpdate()
    .firstOrFail()
  const free = newest.number + 1
  const isWorkedOn = newest.state === 'draft'
  if (isWorkedOn) await newest.merge({ number: free }).save()
  const number = isWorkedOn ? free - 1 : free
  return AgentVersion.create(
    { accountId, agentId, number, content, state: 'draft' },
    { client: trx }
  )
}
