import type { Vapi } from '@vapi-ai/server-sdk'
import type { StoredCall } from '../store.ts'
import type { Line } from './line.ts'
import type { Order } from './order.ts'

/** In USD. */
export const DOLLARS_A_MINUTE = { vapi: 0.05, transcriber: 0.0077 }
const DOLLARS_AN_ANSWER = 0.0009
const ANALYSIS_DOLLARS = 0.0012
const MODEL = { provider: 'openai', model: 'gpt-4.1' }

/** Adds to a call what is known once it is over. `line` is null when nobody was ever connected. */
export function closeCall(
  call: StoredCall,
  ending: { reason: Vapi.CallEndedReason; endedAt: Date; line: Line | null; summary: string }
): void {
  const { reason, endedAt, line, summary } = ending
  const costs = line ? costLines(line, call.type === 'webCall' ? 'daily' : 'vapi.sip') : []
  Object.assign(call, {
    status: 'ended',
    endedReason: reason,
    updatedAt: endedAt.toISOString(),
    cost: dollars(costs.reduce((sum, { cost }) => sum + cost, 0)),
    costs,
    analysis: line ? { summary, successEvaluation: 'true' } : {},
    artifact: line ? { messages: line.messages, transcript: line.transcript() } : {},
    ...(line && { startedAt: line.startedAt.toISOString(), endedAt: endedAt.toISOString() }),
  } satisfies Partial<StoredCall>)
}

/**
 * The report's own fields. Duration and breakdown are not in Vapi's schema but in every real
 * report of its kind; `durationField` leaves only one place that states how long the call was.
 */
export function reportFields(call: StoredCall, stated: Order['faults']['durationField']) {
  const { endedReason, analysis, artifact, cost, startedAt, endedAt } = call
  const ms = startedAt && endedAt ? Date.parse(endedAt) - Date.parse(startedAt) : null
  const has = (place: typeof stated) => ms !== null && (stated === 'all' || stated === place)
  const costs = has('cost-lines') ? call.costs : call.costs?.filter(({ type }) => type !== 'vapi')
  return {
    type: 'end-of-call-report',
    endedReason: endedReason!,
    analysis: analysis ?? {},
    artifact: artifact ?? {},
    cost,
    costs,
    ...(call.destination && { destination: call.destination }),
    ...(has('timestamps') && { startedAt, endedAt }),
    ...(has('seconds') && { durationSeconds: ms! / 1000 }),
    ...(has('milliseconds') && { durationMs: ms }),
    ...(has('minutes') && { durationMinutes: Number((ms! / 60_000).toFixed(4)) }),
    ...(ms !== null && { costBreakdown: breakdown(call), transcript: artifact?.transcript }),
    ...(analysis?.summary && { summary: analysis.summary }),
  }
}

function costLines(line: Line, provider: 'daily' | 'vapi.sip'): Vapi.CallCostsItem[] {
  const minutes = Number(((line.now.getTime() - line.startedAt.getTime()) / 60_000).toFixed(4))
  const said = line.messages.filter(({ role }) => role === 'bot')
  const characters = said.reduce((sum, one) => sum + ('message' in one ? one.message.length : 0), 0)
  const tokens = { promptTokens: 900 * said.length, completionTokens: Math.round(characters / 4) }
  return [
    { type: 'transport', provider, minutes, cost: 0 },
    {
      type: 'transcriber',
      transcriber: { provider: 'deepgram', model: 'flux-general-en' },
      minutes,
      cost: dollars(minutes * DOLLARS_A_MINUTE.transcriber),
    },
    { type: 'model', model: MODEL, ...tokens, cost: dollars(said.length * DOLLARS_AN_ANSWER) },
    { type: 'voice', voice: { provider: 'vapi', voiceId: 'Elliot' }, characters, cost: 0 },
    { type: 'vapi', subType: 'normal', minutes, cost: dollars(minutes * DOLLARS_A_MINUTE.vapi) },
    { type: 'analysis', analysisType: 'summary', model: MODEL, ...tokens, cost: ANALYSIS_DOLLARS },
  ]
}

function breakdown(call: StoredCall): Record<string, number> {
  const of = (type: string) => call.costs?.find((line) => line.type === type)?.cost ?? 0
  const parts = { stt: of('transcriber'), llm: of('model'), tts: of('voice'), vapi: of('vapi') }
  return { ...parts, transport: 0, chat: 0, total: call.cost ?? 0 }
}

function dollars(amount: number): number {
  return Number(amount.toFixed(4))
}
