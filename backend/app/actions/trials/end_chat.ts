import { DateTime } from 'luxon'
import Trial from '#models/trial'
import { LIMITS } from '#services/trials/limits'
import type Agent from '#models/agent'

/** Ends the chat that an agent is being tried with, so that the next line begins another; forgets old ones. */
export default class EndChat {
  async handle({ agent: { id: agentId } }: { agent: Agent }) {
    const chats = () => Trial.query().where({ agentId }).whereNull('runId')
    await chats().where('state', 'open').update({ state: 'over' })
    const old = DateTime.utc().minus({ days: LIMITS.chatDays })
    await chats().where('updatedAt', '<', old.toJSDate()).delete()
  }
}
