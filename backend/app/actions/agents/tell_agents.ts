import { isDeepStrictEqual } from 'node:util'
import Agent from '#models/agent'
import AgentVersion from '#models/agent_version'
import { addVersion } from '#services/agents/add_version'
import { beginPublication } from '#services/agents/begin_publication'
import { settledBy, type Settled } from '#services/business/settled'
import type Account from '#models/account'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

interface Input {
  trx: TransactionClientContract
  account: Account
}

/**
 * Hands what the account settled to each of its receptionists: a new version on its way to being live
 * where one is live, the draft itself where there is one. Answers with the versions on their way.
 */
export default class TellAgents {
  async handle({ trx, account }: Input): Promise<string[]> {
    const settled = await settledBy(account, trx)
    const agents = await Agent.query({ client: trx }).where('accountId', account.id).orderBy('id')
    const onTheirWay: string[] = []
    for (const agent of agents) {
      const told = await this.#tell(trx, agent, settled)
      if (told) onTheirWay.push(told.id)
    }
    return onTheirWay
  }

  async #tell(trx: TransactionClientContract, agent: Agent, settled: Settled) {
    const versions = await AgentVersion.query({ client: trx })
      .where('agentId', agent.id)
      .whereNot('state', 'superseded')
      // From the oldest on, as whoever confirms a version supersedes them: neither waits for the other in a circle.
      .orderBy('number')
      .forUpdate()
    const newest = versions.at(-1)
    const answering = versions.findLast(({ state }) => state !== 'draft')
    const draft = newest?.state === 'draft' ? newest : null
    if (draft) await draft.merge({ content: { ...draft.content, ...settled } }).save()
    if (!answering || knows(answering, settled)) return null

    const version = await addVersion(trx, agent, { ...answering.content, ...settled })
    await beginPublication(trx, version)
    return version
  }
}

function knows({ content }: AgentVersion, settled: Settled) {
  const { services, hours, closures = [], noticeHours, horizonDays } = content
  return isDeepStrictEqual({ services, hours, closures, noticeHours, horizonDays }, settled)
}
