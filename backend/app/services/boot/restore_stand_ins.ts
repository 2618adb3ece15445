import { integrations, roles } from '#config/integrations'
import Agent from '#models/agent'
import PhoneNumber from '#models/phone_number'
import { compile } from '#services/agents/compile'
import type { ApplicationService } from '@adonisjs/core/types'
import type { Voice } from '@kametrix/contracts'

const NORTH_AMERICAN = /^\+1(\d{3})/

/**
 * A stand-in forgets with its process, the install does not: live agents and active numbers are put
 * back where the voice vendor is simulated, in the order they came in, which gives the same numbers.
 */
export async function restoreStandIns(app: ApplicationService) {
  const adapters = await app.container.make('integrations')
  const integration = integrations.find(({ provider }) => provider.id === roles.voice)
  if (!integration || adapters.state(integration) !== 'sandbox') return
  const voice = await adapters.voice()
  await restoreAgents(voice)
  await restoreNumbers(voice)
}

async function restoreAgents(voice: Voice) {
  const agents = await Agent.query()
    .where('provider', roles.voice)
    .whereNotNull('liveVersionId')
    .preload('liveVersion')
    .orderBy('id')
  for (const agent of agents) {
    const spec = compile(agent.id, agent.liveVersion.content)
    const copy = await voice.upsertAgent(spec, agent.vendorAgentId)
    await agent.merge({ vendorAgentId: copy.vendorId }).save()
  }
}

async function restoreNumbers(voice: Voice) {
  const numbers = await PhoneNumber.query()
    .where({ provider: roles.voice, status: 'active' })
    .orderBy('id')
  for (const number of numbers) {
    const { id, vendorNumberId, fallbackNumber } = number
    if (vendorNumberId && (await voice.findNumber(vendorNumberId))) continue
    const areaCode = NORTH_AMERICAN.exec(number.number ?? '')?.[1] ?? null
    const { vendorId } = await voice.acquireNumber({ key: id, fallbackNumber }, areaCode)
    const acquired = await voice.findNumber(vendorId)
    await number
      .merge({ vendorNumberId: vendorId, number: acquired?.number ?? number.number })
      .save()
  }
}
