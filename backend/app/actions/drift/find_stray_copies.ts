import { validate as isUuid } from 'uuid'
import Agent from '#models/agent'
import integrations from '#services/integrations/main'
import type { VendorAgent } from '@kametrix/contracts'

/** Copies that the vendor holds of agents that there are no more. What carries no key of ours is somebody else's, and left alone. */
export default class FindStrayCopies {
  async handle(): Promise<VendorAgent[]> {
    const voice = await integrations.voice()
    const copies = (await voice.listAgents()).filter(({ key }) => key && isUuid(key))
    const agents = await Agent.query().whereIn(
      'id',
      copies.map(({ key }) => key!)
    )
    const known = new Set(agents.map(({ id }) => id))
    return copies.filter(({ key }) => !known.has(key!))
  }
}
