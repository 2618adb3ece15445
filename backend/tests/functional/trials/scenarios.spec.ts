import { test } from '@japa/runner'
import BeginScenarios from '#actions/trials/begin_scenarios'
import PlayScenarios from '#actions/trials/play_scenarios'
import Trial from '#models/trial'
import { TRADES } from '#services/agents/templates/template'
import { isolate } from '#tests/support/api/isolation'
import { failedOf, receptionistOf } from '#tests/support/stage'

const FEWEST = 12

test.group('Scenarios with every template', (group) => {
  isolate(group)

  for (const language of ['en', 'de'] as const) {
    for (const trade of TRADES) {
      test(`all pass: ${trade} (${language})`, async ({ assert }) => {
        const { agent } = await receptionistOf(trade, language)
        const run = await new BeginScenarios().handle({ agent })
        await new PlayScenarios().handle({ runId: run.id })
        const trials = await Trial.query().where('runId', run.id)
        assert.deepEqual(failedOf(trials), [])
        assert.isAtLeast(trials.length, FEWEST)
      })
    }
  }
})
