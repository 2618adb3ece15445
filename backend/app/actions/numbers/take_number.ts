import db from '@adonisjs/lucid/services/db'
import RouteNumber from '#actions/numbers/route_number'
import WantNumber from '#actions/numbers/want_number'
import PhoneNumber from '#models/phone_number'
import { handOut } from '#services/numbers/hand_out'
import type Account from '#models/account'
import type Agent from '#models/agent'

interface Input {
  account: Account
  agent: Agent
  /** Three digits, or null for any. */
  areaCode: string | null
}

/** Takes a number for an agent: from the operator's pool, else from the vendor, with what the vendor says to who asked. */
export default class TakeNumber {
  async handle({ account, agent, areaCode }: Input): Promise<PhoneNumber> {
    const pooled = await this.#fromPool({ account, agent, areaCode })
    if (!pooled) return new WantNumber().handle({ account, agent, areaCode })
    await new RouteNumber().tryAtOnce(pooled.id)
    return pooled.refresh()
  }

  /** Two who ask at once get two numbers. */
  #fromPool({ account, agent, areaCode }: Input) {
    return db.transaction(async (trx) => {
      const free = await PhoneNumber.query({ client: trx })
        .whereNull('accountId')
        .where('status', 'active')
        .if(areaCode, (all) => all.whereLike('number', `+1${areaCode}%`))
        .orderBy('id')
        .forUpdate()
        .skipLocked()
        .first()
      return free && handOut(trx, free, account, agent)
    })
  }
}
