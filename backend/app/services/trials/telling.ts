import { DateTime, Info } from 'luxon'
import { asLanguage, type Words } from '#services/language/words'
import { phone } from '#services/presentation/phone'
import { moment } from '#services/presentation/times'
import type Trial from '#models/trial'
import type { Verdict } from '#services/scenarios/scenario'
import type { TrialEffect } from '#services/trials/happened'

/** A trial for people: what was expected, what came of it, and what was said. */
export function toldTrial(trial: Trial, words: Words) {
  const { id, state, seconds } = trial
  return {
    id,
    state,
    seconds,
    verdicts: trial.verdicts.map((verdict) => ({
      text: words.t(`scenarios.verdicts.${verdict.kind}`, valuesOf(verdict, words.locale)),
      isMet: verdict.isMet,
    })),
    effects: trial.effects.map((effect) => toldEffect(effect, words)),
    tools: trial.tools.map(({ name, text, ok }) => ({ name, text, ok })),
    transcript: trial.transcript.map(({ role, text }) => ({ role, text })),
  }
}

/** What would have come about, had it been a call. */
function toldEffect(effect: TrialEffect, words: Words): string {
  if (effect.kind === 'message') {
    const key = effect.isUrgent ? 'urgent' : 'message'
    return words.t(`scenarios.effects.${key}`, { text: effect.text })
  }
  const { service, startsAt, zone, name } = effect.booking
  const when = moment(DateTime.fromISO(startsAt), zone, asLanguage(words.locale))
  return words.t(`scenarios.effects.${effect.kind}`, { service, when, name })
}

function valuesOf(verdict: Verdict, locale: string): Record<string, string | number> {
  switch (verdict.kind) {
    case 'booked': {
      const { service, weekday } = verdict
      const day = weekday === null ? 'any' : Info.weekdays('long', { locale })[weekday - 1]
      return { service, day }
    }
    case 'used':
      return { tool: verdict.tool }
    case 'message':
      return { kind: verdict.isUrgent ? 'urgent' : 'usual' }
    case 'transferred':
      return { number: phone(verdict.number) }
    case 'said':
    case 'not-said':
      return { text: verdict.text }
    case 'ended-by':
      return { who: verdict.who }
    case 'seconds':
      return { most: verdict.most }
    default:
      return {}
  }
}
