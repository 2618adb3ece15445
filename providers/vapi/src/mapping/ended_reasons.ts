import type { CallOutcome } from '@kametrix/contracts'

/**
 * Vapi names more than 600 reasons, adds to them, and its own examples use others: the list is
 * open-ended, so it is read by pattern. The first that matches decides.
 */
const OUTCOMES: [RegExp, CallOutcome][] = [
  [/^assistant-forwarded-call$/, 'transferred'],
  [/^assistant-request-returned-forwarding-phone-number$/, 'transferred'],
  [/hook-executed-transfer$/, 'transferred'],

  [/^customer-(did-not|busy)/, 'not-connected'],
  // Our own refusal, spoken to the caller as we asked for it.
  [/^assistant-request-returned-error$/, 'not-connected'],
  [/^assistant-join-timed-out$/, 'not-connected'],
  [/^twilio-(failed-to-connect|reported-customer-misdialed)/, 'not-connected'],
  [/^vonage-(rejected|failed-to-connect|disconnected)/, 'not-connected'],
  [/^call\.ringing\./, 'not-connected'],
  [/^(scheduled-)?call-deleted$/, 'not-connected'],

  // The conversation was held; it was the handing over that failed.
  [/^call\.in-progress\.error-(warm-)?transfer-/, 'completed'],

  [/vapifault|providerfault/, 'vendor-fault'],
  [/^call\.start\./, 'platform-fault'],
  [/^call-start-error/, 'platform-fault'],
  [/^assistant-(request|not)-/, 'platform-fault'],

  [/^(pipeline|worker|phone-call-provider)-/, 'vendor-fault'],
  [/error|failed/, 'vendor-fault'],
]

/** Anything unknown counts as a conversation: what it costs is decided by its duration. */
export function outcomeOf(reason: string): CallOutcome {
  return OUTCOMES.find(([pattern]) => pattern.test(reason))?.[1] ?? 'completed'
}
