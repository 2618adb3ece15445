import { general } from './general.ts'
import type { Template } from './template.ts'

/** Where an owner wants to say everything: how the phone is answered, and nothing else. */
const UNSAID = { questions: [], policies: [], duties: [], avoid: [], services: [] }

export const nothing: Template = {
  ...general,
  id: 'nothing',
  en: { ...general.en, ...UNSAID },
  de: { ...general.de, ...UNSAID },
}
