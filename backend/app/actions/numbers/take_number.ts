import db from '@adonisjs/lucid/services/db'
import AcquireNumber from '#actions/numbers/acquire_number'
import { roles } from '#config/integrations'
import PhoneNumber from '#models/phone_number'
import { dispatch } from '#services/queue/main'
import { ProviderError } from '@kametrix/contracts'
import type Account from '#models/account'
import type Agent from '#models/agent'

interface Input {
  account: Account
  agent: Agent
  /** Three digits, or null for any. */
  areaCode: string | null
}

const JOB_AFTER_SECONDS = 15

/** Takes a number from the vendor for an agent. Throws what the vendor says to the person who asked. */
export default class TakeNumber {
  async handle({ account, agent, areaCode }: Input): Promise<PhoneNumber> {
    const wanted = await db.transaction(async (trx) => {
      const number = await PhoneNumber.create(
        {
          accountId: account.id,
          agentId: agent.id,
          provider: roles.voice,
          fallbackNumber: account.phone,
          status: 'wanted',
        },
        { client: trx }
      )
      const options = { trx, startAfter: JOB_AFTER_SECONDS }
      await dispatch('numbers.acquire', { numberId: number.id, areaCode }, options)
      return number
    })
    try {
      await new AcquireNumber().handle({ numberId: wanted.id, areaCode })
    } catch (error) {
      if (!(error instanceof ProviderError) || error.remedy === 'retry') return wanted.refresh()
      // The vendor said no: nothing is wanted any more.
      await wanted.merge({ status: 'released' }).save()
      throw error
    }
    return wanted.refresh()
  }
}
