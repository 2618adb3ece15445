import type { VoiceOption } from '@kametrix/contracts'

/** Those of Vapi's own voices that have a second version. Samples are published of the first one only. */
export const VOICES: VoiceOption[] = [
  { id: 'Elliot', name: 'Elliot', register: 'low', manner: 'calm' },
  { id: 'Clara', name: 'Clara', register: 'high', manner: 'warm' },
  { id: 'Emma', name: 'Emma', register: 'high', manner: 'friendly' },
  { id: 'Layla', name: 'Layla', register: 'high', manner: 'bright' },
  { id: 'Naina', name: 'Naina', register: 'high', manner: 'calm' },
  { id: 'Savannah', name: 'Savannah', register: 'high', manner: 'clear' },
  { id: 'Kai', name: 'Kai', register: 'low', manner: 'friendly' },
  { id: 'Sid', name: 'Sid', register: 'low', manner: 'relaxed' },
  { id: 'Neil', name: 'Neil', register: 'low', manner: 'clear' },
]
