import type { Spoken, ToolUse } from '#services/calls/tool_use'

const WORDS = {
  en: { taken: 'I have noted that and will pass it on.', empty: 'What should I pass on?' },
  de: { taken: 'Das habe ich notiert und gebe es weiter.', empty: 'Was darf ich ausrichten?' },
}

/** Notes what a caller wants passed on. */
export default class TakeMessage {
  async handle({ call, content, effects, toolCallId, arguments: given }: ToolUse): Promise<Spoken> {
    const words = WORDS[content.language]
    const text = typeof given.text === 'string' ? given.text.trim() : ''
    if (!text) return { text: words.empty, ok: false }
    await effects.noteMessage({ call, toolCallId, text, isUrgent: given.urgent === true })
    return { text: words.taken, ok: true }
  }
}
