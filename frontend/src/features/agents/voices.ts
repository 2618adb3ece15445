import type { Words } from '#/lib/words.ts'
import type { Api } from '#/lib/api.ts'

type Draft = Awaited<ReturnType<Api['api']['v1']['agents']['draft']['show']>>['data']
export type VoiceOption = Draft['voices'][number]

/** Voices as one chooses them, the usual one first, and one that is no longer offered for whoever has it. */
export function voiceOptions(voices: VoiceOption[], own: string | null, t: Words) {
  const offered = voices.map((voice, index) => ({
    value: index === 0 ? '' : voice.id,
    label: voiceWords(voice, t),
  }))
  const isOffered = own === null || voices.some(({ id }) => id === own)
  return isOffered ? offered : [...offered, { value: own, label: own }]
}

/** "Clara: higher, warm". */
export function voiceWords({ name, register, manner }: VoiceOption, t: Words) {
  const sound = [t(`agents.voice.${register}`), t(`agents.voice.${manner}`)].join(', ')
  return t('agents.voice.one', { name, sound })
}
