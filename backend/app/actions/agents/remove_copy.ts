import Agent from '#models/agent'
import integrations from '#services/integrations/main'

/** Takes the vendor's copy of a deleted agent away, also one that a publication which never ended has left behind. */
export default class RemoveCopy {
  async handle({ agentId }: { agentId: string }) {
    if (await Agent.find(agentId)) return
    const voice = await integrations.voice()
    const copy = await voice.findAgentByKey(agentId)
    if (copy) await voice.removeAgent(copy.vendorId)
  }
}
