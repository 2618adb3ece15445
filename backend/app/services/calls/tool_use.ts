import type { AgentContent } from '#services/agents/content'
import type { Effects } from '#services/calls/effects'
import type Call from '#models/call'

/** What a tool is given: the call it is part of, and what the model chose. */
export interface ToolUse {
  call: Call
  content: AgentContent
  effects: Effects
  toolCallId: string
  arguments: Record<string, unknown>
}

/** A sentence to speak, and whether what was asked for came about. */
export interface Spoken {
  text: string
  ok: boolean
}
