import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { roles } from '#config/integrations'
import ScenariosOffException from '#exceptions/scenarios_off_exception'
import ScenariosRunningException from '#exceptions/scenarios_running_exception'
import TrialsSpentException from '#exceptions/trials_spent_exception'
import type Account from '#models/account'
import AgentVersion from '#models/agent_version'
import ScenarioRun from '#models/scenario_run'
import Trial from '#models/trial'
import { lockAccount } from '#services/accounts/lock_account'
import integrations from '#services/integrations/main'
import { dispatch } from '#services/queue/main'
import { fittingScenarios } from '#services/scenarios/fitting'
import { contentHash } from '#services/trials/content_hash'
import { LIMITS } from '#services/trials/limits'
import type Agent from '#models/agent'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** Writes down that an agent's newest version is to be tried with every scenario that fits it, with the job that does it. */
export default class BeginScenarios {
  async handle({ agent }: { agent: Agent }): Promise<ScenarioRun> {
    if (!integrations.simulates(roles.voice)) throw new ScenariosOffException()
    return db.transaction(async (trx) => {
      const account = await lockAccount(agent.accountId, trx)
      await this.#mayBegin(agent, account, trx)
      const { content } = await AgentVersion.query({ client: trx })
        .where('agentId', agent.id)
        .orderBy('number', 'desc')
        .firstOrFail()
      const { accountId, id: agentId } = agent
      const run = await ScenarioRun.create(
        { accountId, agentId, content, contentHash: contentHash(agentId, content) },
        { client: trx }
      )
      for (const { id: scenario } of fittingScenarios(content, account.zone)) {
        await Trial.create(
          { accountId, agentId, runId: run.id, scenario, content },
          { client: trx }
        )
      }
      await dispatch('trials.play', { runId: run.id }, { trx })
      return run
    })
  }

  async #mayBegin(
    { id: agentId, accountId }: Agent,
    account: Account,
    trx: TransactionClientContract
  ) {
    const running = await ScenarioRun.query({ client: trx })
      .where({ agentId, state: 'running' })
      .first()
    const lost = DateTime.utc().minus({ minutes: LIMITS.runMinutes })
    if (running && running.createdAt > lost) throw new ScenariosRunningException()
    await running?.merge({ state: 'broken', finishedAt: DateTime.utc() }).save()

    const today = DateTime.now().setZone(account.zone).startOf('day')
    const begun = await ScenarioRun.query({ client: trx })
      .where('accountId', accountId)
      .where('createdAt', '>=', today.toJSDate())
      .count('* as total')
    if (Number(begun[0].$extras.total) >= LIMITS.runsADay) throw new TrialsSpentException()
  }
}
