import { setTimeout as sleep } from 'node:timers/promises'
import type { Vapi } from '@vapi-ai/server-sdk'
import { readInstructions, type Instructions } from '../agent/instructions.ts'
import { emptyMemory, type Memory } from '../agent/memory.ts'
import { SENTENCES } from '../agent/sentences.ts'
import { servicesOf } from '../agent/services.ts'
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
  /** Null where none rang. */
  number: StoredNumber | null
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
  readonly memory: Memory
  readonly instructions: Instructions
  readonly words: (typeof SENTENCES)['en']
  readonly #scope: Record<string, unknown>

  /** `memory`: of what was said before. */
  constructor(parts: Parts, memory = emptyMemory()) {
    const { call, number, assistant } = parts
    const variables = call.assistantOverrides?.variableValues
    this.parts = parts
    this.memory = { ...memory }
    this.#scope = { call, customer: call.customer, phoneNumber: number, assistant, ...variables }
    this.instructions = readInstructions(systemMessage(assistant), this.#scope)
    this.words = SENTENCES[this.instructions.language]
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

  /** The agent lacks what it takes, and says so or something worse. */
  async decline(reason: string, said = this.words.noTool): Promise<void> {
    this.unmet.push(reason)
    await this.say(said)
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

  /** English writes it small in the middle of a sentence. */
  get #wantedService(): string {
    const [first] = servicesOf(this)
    if (this.parts.caller.language === 'de') return first?.name ?? 'ein Besuch'
    return first?.name.toLowerCase() ?? 'visit'
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

function systemMessage({ model }: StoredAssistant): string {
  const [system] = model?.messages?.filter(({ role }) => role === 'system') ?? []
  return system && 'content' in system ? String(system.content) : ''
}
