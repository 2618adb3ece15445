/** Sections of the prompt that the agent knows, by the titles they have in either language. */
export const SECTIONS = [
  { name: 'now', en: 'Now', de: 'Jetzt' },
  { name: 'services', en: 'Services', de: 'Leistungen' },
  { name: 'hours', en: 'Opening hours', de: 'Öffnungszeiten' },
  { name: 'questions', en: 'Questions and answers', de: 'Fragen und Antworten' },
  { name: 'avoid', en: 'What you do not speak about', de: 'Worüber Sie nicht sprechen' },
  { name: 'emergency', en: 'Emergencies', de: 'Notfälle' },
  { name: 'transfers', en: 'Putting callers through', de: 'Verbinden' },
  { name: 'afterHours', en: 'Outside the opening hours', de: 'Außerhalb der Öffnungszeiten' },
  { name: 'work', en: 'How you work', de: 'So arbeiten Sie' },
] as const

export type SectionName = (typeof SECTIONS)[number]['name']
