import type { HttpContext } from '@adonisjs/core/http'
import BeginScenarios from '#actions/trials/begin_scenarios'
import ScenarioRun from '#models/scenario_run'
import { findAgent } from '#services/agents/find_agent'
import { answer } from '#services/http/answer'
import { wordsFor } from '#services/http/language'
import { toldTrial } from '#services/trials/telling'
import ScenarioRunTransformer from '#transformers/scenario_run_transformer'

/** Playing the scenarios that fit an agent's newest version. */
export default class RunsController {
  async store(ctx: HttpContext) {
    const agent = await findAgent(ctx)
    const run = await new BeginScenarios().handle({ agent })
    await run.load('trials')
    const data = await ctx.serialize({ run: ScenarioRunTransformer.transform(run) })
    return answer(ctx, { to: `/app/agents/${agent.id}/try` }, data, 202)
  }

  async show(ctx: HttpContext) {
    const { account, params } = ctx
    const words = wordsFor(ctx)
    const run = await ScenarioRun.query()
      .where({ accountId: account.id, id: params.id })
      .preload('trials', (trials) => trials.orderBy('id'))
      .firstOrFail()
    const trials = run.trials.map((trial) => ({
      scenario: trial.scenario!,
      ...toldTrial(trial, words),
    }))
    return ctx.serialize({ run: ScenarioRunTransformer.transform(run), trials })
  }
}
