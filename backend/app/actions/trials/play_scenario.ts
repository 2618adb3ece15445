import { DateTime } from 'luxon'
import Agent from '#models/agent'
import { phrases } from '#services/calls/phrases'
import type { Rehearse } from '#services/sandbox/rehearsals'
import { judge } from '#services/scenarios/judge'
import { knownOf } from '#services/scenarios/known'
import { linesOf } from '#services/scenarios/script'
import { scenarioOf } from '#services/scenarios/library/index'
import { localNow } from '#services/time/local_now'
import { TRIAL_NUMBER } from '#services/trials/trial_number'
import type Trial from '#models/trial'
import type { Known, Scenario } from '#services/scenarios/scenario'

interface Input {
  trial: Trial
  /** The vendor's copy of what is tried. */
  vendorAgentId: string
  rehearse: Rehearse
}

/** Plays one scenario from its beginning and judges what came of it. Safe to repeat. */
export default class PlayScenario {
  async handle({ trial, vendorAgentId, rehearse }: Input) {
    const scenario = scenarioOf(trial.scenario!)!
    const { account } = await Agent.query()
      .where('id', trial.agentId)
      .preload('account')
      .firstOrFail()
    const known = knownOf(trial.content, DateTime.now().setZone(account.zone) as DateTime<true>)
    await this.#begin(trial, scenario, known)
    const { transcript, forwardedTo, endedBy, durationSeconds } = await rehearse({
      vendorAgentId,
      caller: { name: known.caller, from: trial.fromNumber, lines: linesOf(scenario, known) },
      variables: this.#variables(scenario, known, account.zone),
      metadata: { trialId: trial.id },
    })
    await trial.refresh()
    const seconds = Math.ceil(durationSeconds)
    const { effects, tools } = trial
    const happened = { effects, tools, transcript, forwardedTo, endedBy, seconds }
    const verdicts = judge(scenario.expects(known), happened)
    const state = verdicts.every(({ isMet }) => isMet) ? 'passed' : 'failed'
    const spoken = transcript.map(({ role, text }) => ({ role, text }))
    await trial.merge({ state, verdicts, seconds, transcript: spoken }).save()
  }

  #begin(trial: Trial, { given }: Scenario, { booking }: Known) {
    return trial
      .merge({
        state: 'open',
        fromNumber: given?.isWithheld ? null : TRIAL_NUMBER,
        bookings: given?.hasBooked && booking ? [booking] : [],
        effects: [],
        tools: [],
      })
      .save()
  }

  #variables({ given }: Scenario, { content: { language } }: Known, zone: string) {
    const words = phrases(language)
    return {
      ...localNow(zone, language),
      caller_name: '',
      next_booking: '',
      open_now: given?.isClosed ? words.closed : words.open,
    }
  }
}
