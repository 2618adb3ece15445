import { BaseTransformer } from '@adonisjs/core/transformers'
import type ScenarioRun from '#models/scenario_run'
import { iso } from '#services/http/json'

/** Needs `trials` loaded. */
export default class ScenarioRunTransformer extends BaseTransformer<ScenarioRun> {
  toObject() {
    const { id, agentId, state, trials } = this.resource
    const count = (...states: string[]) => trials.filter((one) => states.includes(one.state)).length
    return {
      id,
      agentId,
      state,
      createdAt: iso(this.resource.createdAt),
      finishedAt: iso(this.resource.finishedAt),
      total: trials.length,
      passed: count('passed'),
      failed: count('failed'),
      waiting: count('waiting', 'open'),
    }
  }
}
