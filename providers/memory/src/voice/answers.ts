import type { CallAnswer, InboundResponse, ToolAnswer, TransferTarget } from '@kametrix/contracts'

/** What the memory vendor reads from our answers; its documentation, so to say. */
export interface MemoryAnswers {
  call: CallAnswer
  tools: { results: ToolAnswer[] }
  transfer: { target: TransferTarget | null }
}

const LONGEST_ANSWER = 2000

export function encodeCallAnswer(answer: CallAnswer): InboundResponse {
  return ok<MemoryAnswers['call']>(answer)
}

export function encodeToolAnswers(answers: ToolAnswer[]): InboundResponse {
  const results = answers.map((answer) => ({ ...answer, text: oneLine(answer.text) }))
  return ok<MemoryAnswers['tools']>({ results })
}

export function encodeTransferAnswer(target: TransferTarget | null): InboundResponse {
  return ok<MemoryAnswers['transfer']>({ target })
}

function ok<T>(body: T): InboundResponse {
  return { status: 200, body }
}

function oneLine(text: string): string {
  return text.replace(/[\r\n]+/g, ' ').slice(0, LONGEST_ANSWER)
}
