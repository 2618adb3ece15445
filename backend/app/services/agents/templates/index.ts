import type { AgentContent } from '#services/agents/content'
import { gastronomy } from './gastronomy.ts'
import { general } from './general.ts'
import { law } from './law.ts'
import { medical } from './medical.ts'
import { nothing } from './nothing.ts'
import { retail } from './retail.ts'
import { salon } from './salon.ts'
import { service } from './service.ts'
import type { Template } from './template.ts'
import { trades } from './trades.ts'

/** Said when the owner switches recording on; switched on by nobody else. */
const RECORDING = { en: 'This call is recorded.', de: 'Dieses Gespräch wird aufgezeichnet.' }

/** Starting points, in the order of the gallery; everything can be changed later. */
export const templates: Template[] = [
  salon,
  medical,
  trades,
  gastronomy,
  retail,
  service,
  law,
  general,
]

/** Of a trade's id, or of `nothing`. */
export function templateOf(id: string) {
  return [...templates, nothing].find((template) => template.id === id)
}

/** What a receptionist of a trade knows and does to begin with. */
export function contentOf(
  template: Template,
  businessName: string,
  language: 'en' | 'de'
): AgentContent {
  const { trade, greeting, services, ...words } = template[language]
  return {
    ...words,
    business: { name: businessName, trade, description: '' },
    language,
    formality: 'formal',
    greetsByName: true,
    greeting: greeting.replace('{name}', () => businessName),
    services: services.map((offer) => ({ ...offer, price: null })),
    hours: template.hours,
    transfers: [],
    afterHours: { rule: template.afterHours, number: null, sentence: null },
    maxDurationSeconds: 600,
    recording: false,
    recordingNotice: RECORDING[language],
    voice: null,
    noticeHours: 2,
    horizonDays: 28,
    instructions: '',
  }
}
