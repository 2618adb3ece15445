import type { HttpContext } from '@adonisjs/core/http'
import ReadTrials from '#actions/trials/read_trials'
import { compile } from '#services/agents/compile'
import { findAgent } from '#services/agents/find_agent'
import { wordsFor } from '#services/http/language'
import { contentHash } from '#services/trials/content_hash'
import { toldTrial } from '#services/trials/telling'
import ScenarioRunTransformer from '#transformers/scenario_run_transformer'

/** How an agent's newest version fares in trials. */
export default class TrialsController {
  async show(ctx: HttpContext) {
    const agent = await findAgent(ctx)
    await agent.load('account')
    const words = wordsFor(ctx)
    const { version, run, isCurrent, isSimulated, callHosts, gate, scenarios, chat } =
      await new ReadTrials().handle({ agent })
    const { id, name, status } = agent
    return ctx.serialize({
      agent: { id, name, status },
      version: { number: version.number, state: version.state },
      isSimulated,
      callHosts: callHosts && { ...callHosts },
      greeting: compile(id, version.content).greeting,
      chat: chat && {
        ...toldTrial(chat, words),
        isCurrent: contentHash(id, chat.content) === contentHash(id, version.content),
      },
      gate: gate.state,
      run: run && ScenarioRunTransformer.transform(run),
      isCurrent,
      scenarios: scenarios.map((scenario) => {
        const trial = run?.trials.find((one) => one.scenario === scenario.id)
        return {
          id: scenario.id,
          title: words.t(`scenarios.all.${scenario.id}.title`),
          about: words.t(`scenarios.all.${scenario.id}.about`),
          isChosen: agent.gate.includes(scenario.id),
          trial: trial ? toldTrial(trial, words) : null,
        }
      }),
    })
  }
}
