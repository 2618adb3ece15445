import type {
  CallAnswer,
  InboundResponse,
  ToolAnswer,
  TransferTarget,
  WebCallTerms,
} from '@kametrix/contracts'
import { MONITOR_PLAN } from './monitor_plan.ts'

const LONGEST_TOOL_TEXT = 2000

/** The answer to `assistant-request`. */
export function encodeCallAnswer(answer: CallAnswer): InboundResponse {
  switch (answer.kind) {
    case 'agent':
      return ok({
        assistantId: answer.vendorAgentId,
        assistantOverrides: callOverrides(answer),
      })
    case 'transfer':
      return ok({ destination: numberDestination(answer.number, answer.announcement) })
    case 'say':
      return ok({ error: answer.text })
  }
}

/** What one call changes of its assistant. */
export function callOverrides(
  terms: Pick<WebCallTerms, 'maxDurationSeconds' | 'variables' | 'metadata'>
) {
  return {
    maxDurationSeconds: terms.maxDurationSeconds,
    variableValues: terms.variables,
    metadata: terms.metadata,
    // Also for assistants that were made before calls could be ended from outside.
    monitorPlan: MONITOR_PLAN,
  }
}

/** Always 200: Vapi ignores every other answer to a tool call completely. */
export function encodeToolAnswers(answers: ToolAnswer[]): InboundResponse {
  const results = answers.map(({ id, name, text, ok: worked }) => ({
    toolCallId: id,
    name,
    [worked ? 'result' : 'error']: oneLine(text),
  }))
  return ok({ results })
}

/** The answer to `transfer-destination-request`. */
export function encodeTransferAnswer(target: TransferTarget | null): InboundResponse {
  if (!target) return ok({ error: 'Nobody can be reached right now. Offer to take a message.' })
  return ok({ destination: numberDestination(target.number, target.announcement) })
}

function numberDestination(number: string, announcement: string) {
  return { type: 'number', number, message: announcement }
}

function ok(body: unknown): InboundResponse {
  return { status: 200, body }
}

/** A line break makes Vapi fail to parse the result; an empty one reads as "no result". */
function oneLine(text: string): string {
  const line = text.replace(/[\s\u0085]*[\n\r\u0085\u2028\u2029][\s\u0085]*/g, ' ').trim()
  return line.slice(0, LONGEST_TOOL_TEXT).toWellFormed() || 'No answer.'
}
