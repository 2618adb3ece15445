import db from '@adonisjs/lucid/services/db'
import AcquireNumber from '#actions/numbers/acquire_number'
import { roles } from '#config/integrations'
import PhoneNumber from '#models/phone_number'
import { dispatch } from '#services/queue/main'
import { sealLogin } from '#services/numbers/login'
import { ProviderError, type CarrierLogin } from '@kametrix/contracts'
import type Account from '#models/account'
import type Agent from '#models/agent'

/** One that somebody has at a carrier: its digits in E.164, and the carrier's login. */
export interface OwnNumber {
  number: string
  login: CarrierLogin
}

interface Input {
  /** Null: for the pool. */
  account: Account | null
  agent: Agent | null
  /** Three digits, or null for any. Of a number of the vendor's. */
  areaCode?: string | null
  own?: OwnNumber
}

const JOB_AFTER_SECONDS = 15

/**
 * Notes that a number is wanted, with the job that sees it through, and tries at once. Throws what the
 * vendor says to the person who asked: then nothing is wanted any more.
 */
export default class WantNumber {
  async handle(input: Input): Promise<PhoneNumber> {
    const { areaCode = null } = input
    const wanted = await this.#note(input)
    try {
      await new AcquireNumber().handle({ numberId: wanted.id, areaCode })
    } catch (error) {
      if (!(error instanceof ProviderError) || error.remedy === 'retry') return wanted.refresh()
      await wanted.merge({ status: 'released', login: null }).save()
      throw error
    }
    return wanted.refresh()
  }

  #note({ account, agent, areaCode = null, own }: Input) {
    return db.transaction(async (trx) => {
      const accountId = account?.id ?? null
      const number = await PhoneNumber.create(
        {
          accountId,
          agentId: agent?.id ?? null,
          provider: roles.voice,
          fallbackNumber: account?.phone ?? null,
          status: 'wanted',
          isPooled: account === null,
          ...(own && {
            origin: 'carrier',
            number: own.number,
            login: sealLogin(own.login, accountId),
          }),
        },
        { client: trx }
      )
      const options = { trx, startAfter: JOB_AFTER_SECONDS }
      await dispatch('numbers.acquire', { numberId: number.id, areaCode }, options)
      return number
    })
  }
}
