import type { Vapi } from '@vapi-ai/server-sdk'

const PAUSE_MS = 1500
const MS_PER_CHARACTER = 80
const SHORTEST_LINE_MS = 900
const TOOL_MS = 2000

export type SpokenBy = 'bot' | 'user'

/** Ends a call from wherever it is in its conversation. */
export class HangUp extends Error {
  readonly reason: Vapi.CallEndedReason

  constructor(reason: Vapi.CallEndedReason) {
    super(reason)
    this.reason = reason
  }
}

/**
 * The time and the words of one call. Speaking takes as long as it would take a person, on the
 * call's own clock: nobody waits for it.
 */
export class Line {
  readonly startedAt: Date
  readonly messages: Vapi.ArtifactMessagesItem[] = []
  readonly #longestMs: number
  #elapsedMs = 0
  #hungUp: HangUp | undefined

  constructor(startedAt: Date, maxDurationSeconds: number) {
    this.startedAt = startedAt
    this.#longestMs = maxDurationSeconds * 1000
  }

  get now(): Date {
    return new Date(this.startedAt.getTime() + this.#elapsedMs)
  }

  speak(role: SpokenBy, message: string): void {
    this.pass(PAUSE_MS)
    const begun = this.#mark()
    const duration = Math.max(SHORTEST_LINE_MS, message.length * MS_PER_CHARACTER)
    this.messages.push({ role, message, ...begun, endTime: begun.time + duration, duration })
    this.pass(duration)
  }

  noteToolCall(id: string, name: string, given: object): void {
    const call = { id, type: 'function', function: { name, arguments: JSON.stringify(given) } }
    this.messages.push({ role: 'tool_calls', message: '', toolCalls: [call], ...this.#mark() })
  }

  noteToolResult(toolCallId: string, name: string, result: string): void {
    this.pass(TOOL_MS)
    const role = 'tool_call_result'
    this.messages.push({ role, toolCallId, name, result, ...this.#mark() })
  }

  /** Somebody hangs up: whatever would come next does not. */
  hangUp(reason: Vapi.CallEndedReason): void {
    this.#hungUp ??= new HangUp(reason)
  }

  get isHungUp(): boolean {
    return this.#hungUp !== undefined
  }

  /** Lets time go by; at the longest the call may take, it is cut off. */
  pass(milliseconds: number): void {
    if (this.#hungUp) throw this.#hungUp
    this.#elapsedMs = Math.min(this.#elapsedMs + milliseconds, this.#longestMs)
    if (this.#elapsedMs === this.#longestMs) throw new HangUp('exceeded-max-duration')
  }

  /** `AI: …` and `User: …`, a line each. */
  transcript(): string {
    const spoken = this.messages.filter(({ role }) => role === 'bot' || role === 'user')
    return spoken
      .map(
        ({ role, ...rest }) =>
          `${role === 'bot' ? 'AI' : 'User'}: ${'message' in rest && rest.message}\n`
      )
      .join('')
  }

  #mark(): { time: number; secondsFromStart: number } {
    return { time: this.now.getTime(), secondsFromStart: this.#elapsedMs / 1000 }
  }
}
