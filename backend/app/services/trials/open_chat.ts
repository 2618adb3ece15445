import Trial from '#models/trial'
import type Agent from '#models/agent'

/** The chat that an agent is being tried with; null when there is none. */
export function openChat({ id: agentId }: Pick<Agent, 'id'>): Promise<Trial | null> {
  return Trial.query()
    .where({ agentId, state: 'open' })
    .whereNull('runId')
    .orderBy('id', 'desc')
    .first()
}
