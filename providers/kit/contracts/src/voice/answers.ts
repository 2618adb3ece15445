/** The answer to `call.asked`. */
export type CallAnswer =
  | {
      kind: 'agent'
      vendorAgentId: string
      /** 10 – 43,200: what the balance can pay. */
      maxDurationSeconds: number
      /** Values for `{{name}}` in the prompt. */
      variables: Record<string, string>
      /** Comes back on every later message of this call. */
      metadata: Record<string, string>
    }
  | { kind: 'transfer'; number: string; announcement: string }
  | { kind: 'say'; text: string }

/** One line of a written conversation. */
export interface ChatTurn {
  says: string
  /** `ChatAnswer.chatId` of the line before; null begins. */
  after: string | null
  /** Values for `{{name}}` in the prompt. */
  variables: Record<string, string>
  /** Comes back with the tools that the agent calls meanwhile. */
  metadata: Record<string, string>
}

export interface ChatAnswer {
  chatId: string
  /** What the agent wrote back, in order; nothing when it had nothing to say. */
  says: string[]
}

/** One answer per tool call, in the order asked. `text` is spoken from: short, one line. */
export interface ToolAnswer {
  id: string
  name: string
  text: string
  ok: boolean
}
