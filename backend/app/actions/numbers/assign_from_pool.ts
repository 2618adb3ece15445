import db from '@adonisjs/lucid/services/db'
import RouteNumber from '#actions/numbers/route_number'
import Agent from '#models/agent'
import PhoneNumber from '#models/phone_number'
import { recordAudit, type Actor } from '#services/audit/record_audit'
import { handOut } from '#services/numbers/hand_out'
import type Account from '#models/account'

interface Input {
  numberId: string
  account: Account
  actor: Actor
}

/** Gives a number of the pool to an account, and has it ring at its first agent that is live. Throws 404 when it is not free. */
export default class AssignFromPool {
  async handle({ numberId, account, actor }: Input): Promise<PhoneNumber> {
    const assigned = await db.transaction(async (trx) => {
      const number = await PhoneNumber.query({ client: trx })
        .where({ id: numberId, status: 'active' })
        .whereNull('accountId')
        .forUpdate()
        .firstOrFail()
      const agent = await Agent.query({ client: trx })
        .where({ accountId: account.id, status: 'live' })
        .orderBy('id')
        .first()
      await handOut(trx, number, account, agent)
      const deed = { accountId: account.id, action: 'number.assigned', target: number.number! }
      await recordAudit(trx, actor, deed)
      return number
    })
    await new RouteNumber().tryAtOnce(assigned.id)
    return assigned.refresh()
  }
}
