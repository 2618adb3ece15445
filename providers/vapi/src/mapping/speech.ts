import type { AssistantBody } from '../client.ts'
import { VOICES } from './voices.ts'

/** Vapi's own voices; their second version finds the language from the text. */
export function voiceFor(voiceId: string | null): AssistantBody['voice'] {
  return { provider: 'vapi', voiceId: voiceId ?? VOICES[0]!.id, version: '2' }
}

/** English has a model that also hears when a sentence is over; the others share the general one. */
export function transcriberFor(language: string): AssistantBody['transcriber'] {
  const [base = 'en'] = language.toLowerCase().split('-')
  if (base === 'en') return { provider: 'deepgram', model: 'flux-general-en', language: 'en' }
  return { provider: 'deepgram', model: 'nova-3', language: base as 'de' }
}
