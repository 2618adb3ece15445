import logger from '@adonisjs/core/services/logger'
import CreateAgent from '#actions/agents/create_agent'
import PublishAgent from '#actions/agents/publish_agent'
import AddConnection from '#actions/connections/add_connection'
import TakeNumber from '#actions/numbers/take_number'
import { integrations, roles } from '#config/integrations'
import Membership from '#models/membership'
import { consentAtStandIn } from '#services/sandbox/consent'
import type { ApplicationService } from '@adonisjs/core/types'

const TEMPLATE = 'salon'

/**
 * Gives the demo business what its owner would set up in ten minutes: an agent, a number, a calendar.
 * Only where all of it is a stand-in's; a failure is said and leaves the rest to the owner.
 */
export async function seedReceptionist(app: ApplicationService, email: string) {
  const adapters = await app.container.make('integrations')
  const needed: string[] = [roles.voice, roles.calendar]
  const simulated = integrations.filter(
    (one) => needed.includes(one.provider.id) && adapters.state(one) === 'sandbox'
  )
  if (simulated.length < needed.length) return
  try {
    await setUp(email)
  } catch (error) {
    logger.warn({ err: error }, 'The demo business was left without a receptionist')
  }
}

async function setUp(email: string) {
  const { user, account } = await Membership.query()
    .whereHas('user', (users) => users.where({ email }))
    .preload('user')
    .preload('account')
    .firstOrFail()
  const agent = await new CreateAgent().handle({ account, template: TEMPLATE })
  await new PublishAgent().handle({ agent })
  await new TakeNumber().handle({ account, agent, areaCode: null })
  const grant = await consentAtStandIn(roles.calendar, email)
  await new AddConnection().handle({ account, user, provider: roles.calendar, ...grant })
}
