import { setTimeout as sleep } from 'node:timers/promises'
import type { Vapi } from '@vapi-ai/server-sdk'
import type { Caller } from '../callers/caller.ts'
import type { StoredAssistant, StoredCall, StoredNumber } from '../store.ts'
import { fill } from './liquid.ts'
import type { Line, SpokenBy } from './line.ts'
import type { Order } from './order.ts'
import type { Postman } from './postman.ts'
import { useTool, type ToolUse } from './tool_round.ts'

const FINAL_TRANSCRIPT = 'transcript[transcriptType="final"]'

interface Parts {
  call: StoredCall
  number: StoredNumber
  assistant: StoredAssistant
  caller: Caller
  line: Line
  postman: Postman
  order: Order
}

/** An assistant and a caller on the line: what either says and does is passed on as Vapi would. */
export class Conversation {
  readonly parts: Parts
  readonly tools: ToolUse[] = []
  /** What the caller wanted and did not get, in sentences. */
  readonly unmet: string[] = []
  /** Tokens of the times last offered. */
  offers: string[] = []
  readonly #scope: Record<string, unknown>

  constructor(parts: Parts) {
    const { call, number, assistant } = parts
    const variables = call.assistantOverrides?.variableValues
    this.parts = parts
    this.#scope = { call, customer: call.customer, phoneNumber: number, assistant, ...variables }
  }

  async say(text: string): Promise<void> {
    await this.#speak('bot', fill(text, this.#scope))
  }

  async hear(text: string): Promise<void> {
    await this.#speak('user', this.inCallersWords(text))
  }

  inCallersWords(text: string): string {
    return text
      .replaceAll('{name}', this.parts.caller.name)
      .replaceAll('{service}', this.#wantedService)
  }

  /** The agent lacks what it takes. */
  async decline(reason: string): Promise<void> {
    this.unmet.push(reason)
    await this.say('I am sorry, I cannot do that on the phone.')
  }

  /** Null when the assistant has no such tool. */
  async use(name: string, given: Record<string, unknown>): Promise<ToolUse | null> {
    const tool = this.functionTool(name)
    if (!tool) return null
    const waiting = tool.messages?.find((message) => message.type === 'request-start')
    if (waiting?.content) await this.say(waiting.content)
    const used = await useTool(this.parts, tool, { ...given, ...this.#fixed(tool) })
    this.tools.push(used)
    return used
  }

  functionTool(name: string): Vapi.OpenAiModelToolsItem.Function | undefined {
    return this.modelTools.find(
      (tool) => tool.type === 'function' && tool.function?.name === name
    ) as Vapi.OpenAiModelToolsItem.Function | undefined
  }

  get modelTools(): Vapi.OpenAiModelToolsItem[] {
    return this.parts.assistant.model?.tools ?? []
  }

  get facts(): Record<string, unknown> {
    return (this.parts.assistant.metadata?.facts ?? {}) as Record<string, unknown>
  }

  get firstService(): string | null {
    const [first] = Array.isArray(this.facts.services) ? this.facts.services : []
    return typeof first === 'string' ? first : (first?.name ?? null)
  }

  /** English writes it small in the middle of a sentence. */
  get #wantedService(): string {
    if (this.parts.caller.language === 'de') return this.firstService ?? 'ein Besuch'
    return this.firstService?.toLowerCase() ?? 'visit'
  }

  /** Static parameters are merged last, over what the model chose. */
  #fixed(tool: Vapi.OpenAiModelToolsItem.Function): Record<string, unknown> {
    const entries = (tool.parameters ?? []).map(({ key, value }) => [
      key,
      typeof value === 'string' ? fill(value, this.#scope) : value,
    ])
    return Object.fromEntries(entries)
  }

  async #speak(role: SpokenBy, transcript: string): Promise<void> {
    const { line, postman, assistant, order } = this.parts
    if (order.paceMs > 0) await sleep(order.paceMs)
    line.speak(role, transcript)
    if (!assistant.serverMessages?.includes(FINAL_TRANSCRIPT)) return
    const said = {
      role: role === 'bot' ? 'assistant' : 'user',
      transcriptType: 'final',
      transcript,
    }
    await postman.tell({ type: FINAL_TRANSCRIPT, ...said }, line.now)
  }
}
