import PlayScenarios from '#actions/trials/play_scenarios'
import type { JobHandler, JobPayloads } from '#services/queue/queue'

/** Plays a run of scenarios to its end. */
export default class PlayJob implements JobHandler<'trials.play'> {
  async handle(payload: JobPayloads['trials.play']) {
    await new PlayScenarios().handle(payload)
  }
}
