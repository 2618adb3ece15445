import db from '@adonisjs/lucid/services/db'
import { roles } from '#config/integrations'
import Agent from '#models/agent'
import AgentVersion from '#models/agent_version'
import Staff from '#models/staff'
import { placeStaff } from '#services/bookings/place_staff'
import { adopt } from '#services/business/adopt'
import { contentOf, templateOf } from '#services/agents/templates/index'
import { wordsIn } from '#services/language/words'
import type Account from '#models/account'
import type { Beginning } from '#services/agents/templates/template'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

interface Input {
  account: Account
  template: Beginning
  name?: string
  businessName?: string
  language?: 'en' | 'de'
}

/** A receptionist with a first draft: from a template, with the hours and services of its account. */
export default class CreateAgent {
  async handle({ account, template, name, businessName, language }: Input): Promise<Agent> {
    const spoken = language ?? (account.language === 'de' ? 'de' : 'en')
    return db.transaction(async (trx) => {
      const draft = contentOf(templateOf(template)!, businessName ?? account.name, spoken)
      const content = await adopt(trx, account.id, draft)
      const agent = await Agent.create(
        {
          accountId: account.id,
          name: name ?? (await nextName(account, trx)),
          status: 'draft',
          provider: roles.voice,
        },
        { client: trx }
      )
      await AgentVersion.create(
        {
          accountId: account.id,
          agentId: agent.id,
          number: 1,
          content,
          state: 'draft',
        },
        { client: trx }
      )
      const staff = await this.#staffOf(account, trx)
      await agent.related('staff').attach(staff.map(({ id }) => id))
      return agent
    })
  }

  /** An account that has named nobody yet is booked as itself. */
  async #staffOf(account: Account, trx: TransactionClientContract): Promise<Staff[]> {
    const staff = await Staff.query({ client: trx }).where({
      accountId: account.id,
      isActive: true,
    })
    if (staff.length > 0) return staff
    const itself = { accountId: account.id, name: account.name, capacity: 1 }
    const created = await Staff.create(itself, { client: trx })
    await placeStaff(trx, account.id)
    return [created]
  }
}

/** Callers never hear it: the first is called by what it does, further ones are counted. */
async function nextName(account: Account, trx: TransactionClientContract) {
  const others = await Agent.query({ client: trx }).where('accountId', account.id)
  const name = wordsIn(account.language).t('agents.name')
  return others.length > 0 ? `${name} ${others.length + 1}` : name
}
