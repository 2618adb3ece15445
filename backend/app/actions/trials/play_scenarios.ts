import { DateTime } from 'luxon'
import PlayScenario from '#actions/trials/play_scenario'
import ScenarioRun from '#models/scenario_run'
import Trial from '#models/trial'
import { compile } from '#services/agents/compile'
import integrations from '#services/integrations/main'
import { openRehearsals } from '#services/sandbox/rehearsals'
import { LIMITS } from '#services/trials/limits'

/**
 * Plays what is left of a run, one scenario after the other, with a copy at the vendor that is there for
 * this run alone. Goes on where it stopped, with the same copy.
 */
export default class PlayScenarios {
  async handle({ runId }: { runId: string }) {
    const run = await ScenarioRun.find(runId)
    if (run?.state !== 'running') return
    const voice = await integrations.voice()
    // The copy is found again by its key, whatever happened before.
    const spec = { ...compile(run.agentId, run.content), key: `run-${run.id}` }
    const { vendorId } = await voice.upsertAgent(spec, null)
    const rehearse = await openRehearsals()
    const left = await Trial.query()
      .where({ runId })
      .whereIn('state', ['waiting', 'open'])
      .orderBy('id')
    for (const trial of left) {
      await new PlayScenario().handle({ trial, vendorAgentId: vendorId, rehearse })
    }
    await voice.removeAgent(vendorId)
    await run.merge({ state: 'done', finishedAt: DateTime.utc() }).save()
    await this.#forgetOlder(run)
  }

  async #forgetOlder({ agentId }: ScenarioRun) {
    const kept = await ScenarioRun.query()
      .where({ agentId })
      .orderBy('id', 'desc')
      .limit(LIMITS.runsKept)
      .select('id')
    const ids = kept.map(({ id }) => id)
    await ScenarioRun.query().where({ agentId }).whereNotIn('id', ids).delete()
  }
}
