import db from '@adonisjs/lucid/services/db'
import Agent from '#models/agent'
import Drift from '#models/drift'
import PhoneNumber from '#models/phone_number'
import { compile } from '#services/agents/compile'
import { lockAgent } from '#services/agents/lock_agent'
import { writeDrift } from '#services/drift/write_drift'
import integrations from '#services/integrations/main'
import type { AgentParts, VendorNumber } from '@kametrix/contracts'

type Part = Drift['part']

const AGENT_PARTS = ['assistant', 'tools', 'server'] as const satisfies (keyof AgentParts)[]

/**
 * Compares what the vendor holds with ours, of one account or of all, and writes down what differs: an
 * agent's copy by its parts, a number by what rings there. What is the same again is written no more.
 */
export default class FindDrift {
  async handle({ accountId = null }: { accountId?: string | null }): Promise<number> {
    const agents = await Agent.query()
      .whereNotNull('vendorAgentId')
      .whereNotNull('liveVersionId')
      .if(accountId, (all) => all.where('accountId', accountId!))
    for (const { id } of agents) await this.#compareAgent(id)
    await this.#compareNumbers(accountId)
    const found = await Drift.query()
      .if(accountId, (all) => all.where('accountId', accountId!))
      .count('* as total')
    return Number(found[0].$extras.total)
  }

  /** Its row is locked meanwhile, so that a publication is not taken for drift. */
  async #compareAgent(agentId: string) {
    const voice = await integrations.voice()
    await db.transaction(async (trx) => {
      const agent = await lockAgent(trx, agentId)
      if (!agent?.vendorAgentId || !agent.liveVersion) return
      const copy = await voice.findAgent(agent.vendorAgentId)
      const ours = voice.agentParts(compile(agent.id, agent.liveVersion.content))
      const parts: Part[] = copy
        ? AGENT_PARTS.filter((part) => copy.parts[part] !== ours[part])
        : ['missing']
      await writeDrift(trx, { accountId: agent.accountId, agentId }, parts)
    })
  }

  async #compareNumbers(accountId: string | null) {
    const voice = await integrations.voice()
    const held = new Map((await voice.listNumbers()).map((one) => [one.vendorId, one]))
    const numbers = await PhoneNumber.query()
      .where('status', 'active')
      .whereNotNull('vendorNumberId')
      .if(accountId, (all) => all.where('accountId', accountId!))
    for (const number of numbers) {
      const parts = partsOf(number, held.get(number.vendorNumberId!))
      const place = { accountId: number.accountId, numberId: number.id }
      await db.transaction((trx) => writeDrift(trx, place, parts))
    }
  }
}

function partsOf({ fallbackNumber }: PhoneNumber, held: VendorNumber | undefined): Part[] {
  if (!held) return ['missing']
  const assignment: Part[] = held.rings === 'here' ? [] : ['assignment']
  return held.fallbackNumber === fallbackNumber ? assignment : [...assignment, 'fallback']
}
