import logger from '@adonisjs/core/services/logger'
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
 * What the stand-in refuses is said, and does not keep the install from starting.
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
    await orSay({ agentId: agent.id }, async () => {
      const spec = compile(agent.id, agent.liveVersion.content)
      const copy = await voice.upsertAgent(spec, agent.vendorAgentId)
      await agent.merge({ vendorAgentId: copy.vendorId }).save()
    })
  }
}

async function restoreNumbers(voice: Voice) {
  const numbers = await PhoneNumber.query()
    .where({ provider: roles.voice, status: 'active' })
    .orderBy('id')
  for (const number of numbers) {
    await orSay({ numberId: number.id }, () => restoreNumber(voice, number))
  }
}

async function restoreNumber(voice: Voice, number: PhoneNumber) {
  const { id, vendorNumberId, fallbackNumber } = number
  if (vendorNumberId && (await voice.findNumber(vendorNumberId))) return
  const areaCode = NORTH_AMERICAN.exec(number.number ?? '')?.[1] ?? null
  const { vendorId } = await voice.acquireNumber({ key: id, fallbackNumber }, areaCode)
  const acquired = await voice.findNumber(vendorId)
  await number.merge({ vendorNumberId: vendorId, number: acquired?.number ?? number.number }).save()
}

async function orSay(what: object, restore: () => Promise<void>) {
  try {
    await restore()
  } catch (error) {
    logger.warn({ err: error, ...what }, 'The voice stand-in did not take back what it forgot')
  }
}
