import type { TranscriptLine } from '@kametrix/contracts'
import type { Reported } from '../shapes/report.ts'

const ROLES: Record<string, TranscriptLine['role']> = {
  assistant: 'agent',
  bot: 'agent',
  user: 'caller',
  customer: 'caller',
  tool: 'tool',
  tool_call_result: 'tool',
}

/** `AI: …` and `User: …`, as the plain transcript labels its lines. */
const LABELLED = /^(AI|Assistant|Bot|Agent|User|Customer|Caller):\s*(.*)$/i
const AGENT_LABEL = /^(AI|Assistant|Bot|Agent)$/i

/** Who a message's `role` is to us; null for prompts and calls of tools, which nobody said. */
export function speakerOf(role: string | null | undefined): TranscriptLine['role'] | null {
  return (role && ROLES[role]) || null
}

/** The conversation, from the best of the places it may be in. */
export function transcriptOf(report: Reported): TranscriptLine[] {
  const lines = spokenLines(report.artifact?.messages)
  if (lines.length > 0) return lines
  const older = spokenLines(report.messages)
  if (older.length > 0) return older
  return plainLines(report.artifact?.transcript ?? report.transcript ?? '')
}

function spokenLines(messages: Reported['messages']): TranscriptLine[] {
  return (messages ?? []).flatMap((message) => {
    const role = speakerOf(message?.role)
    const text = (message?.message || message?.content || message?.result || '').trim()
    if (!role || !text) return []
    const seconds = message?.secondsFromStart
    return [
      { role, text, offsetMs: typeof seconds === 'number' ? Math.round(seconds * 1000) : null },
    ]
  })
}

function plainLines(transcript: string): TranscriptLine[] {
  const lines: TranscriptLine[] = []
  for (const row of transcript.split('\n').map((part) => part.trim())) {
    const [, label, text] = LABELLED.exec(row) ?? []
    const last = lines.at(-1)
    if (label && text) {
      lines.push({ role: AGENT_LABEL.test(label) ? 'agent' : 'caller', text, offsetMs: null })
    } else if (row && last) {
      last.text = `${last.text} ${row}`
    } else if (row) {
      lines.push({ role: 'caller', text: row, offsetMs: null })
    }
  }
  return lines
}
