import db from '@adonisjs/lucid/services/db'
import AgentInUseException from '#exceptions/agent_in_use_exception'
import AgentVersion from '#models/agent_version'
import PhoneNumber from '#models/phone_number'
import { dispatch } from '#services/queue/main'
import type Agent from '#models/agent'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** Deletes an agent that never answered. Throws `E_AGENT_IN_USE` for any other: its calls name it. */
export default class RemoveAgent {
  async handle({ agent }: { agent: Agent }) {
    await db.transaction(async (trx) => {
      await trx.rawQuery('SELECT id FROM agents WHERE id = ? FOR UPDATE', [agent.id])
      await agent.useTransaction(trx).refresh()
      if (await this.#isInUse(agent, trx)) throw new AgentInUseException()
      await PhoneNumber.query({ client: trx }).where('agentId', agent.id).update({ agent_id: null })
      await AgentVersion.query({ client: trx }).where('agentId', agent.id).delete()
      await agent.delete()
      await dispatch('agents.remove', { agentId: agent.id }, { trx })
    })
  }

  async #isInUse({ id }: Agent, trx: TransactionClientContract) {
    const published = await AgentVersion.query({ client: trx })
      .where('agentId', id)
      .whereNot('state', 'draft')
      .first()
    const number = await PhoneNumber.query({ client: trx })
      .where('agentId', id)
      .whereNot('status', 'released')
      .first()
    const call = await trx.from('calls').where('agent_id', id).first()
    return Boolean(published ?? number ?? call)
  }
}
