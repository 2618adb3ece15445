import type { AgentContent, OpeningHours, Weekday } from './content.ts'

export interface AgentTemplate {
  id: 'salon' | 'medical' | 'trades'
  content: (businessName: string, language: 'en' | 'de') => AgentContent
}

const WEEK: Weekday[] = [1, 2, 3, 4, 5]

function hours(days: Weekday[], opens: string, closes: string): OpeningHours[] {
  return days.map((weekday) => ({ weekday, opens, closes }))
}

function service(name: string, minutes: number, price: string | null, bufferMinutes = 0) {
  return { name, minutes, price, bufferMinutes }
}

function base(businessName: string, language: 'en' | 'de', trade: string): AgentContent {
  const german = language === 'de'
  return {
    business: { name: businessName, trade, description: '' },
    language,
    greeting: german
      ? `Guten Tag, hier ist ${businessName}. Was kann ich für Sie tun?`
      : `Hello, this is ${businessName}. How can I help you?`,
    farewell: german
      ? 'Vielen Dank für Ihren Anruf. Auf Wiederhören!'
      : 'Thank you for calling. Goodbye!',
    tone: 'warm, calm and brief',
    services: [],
    hours: hours(WEEK, '09:00', '17:00'),
    questions: [],
    policies: [],
    transfers: [],
    maxDurationSeconds: 600,
    recording: true,
    voice: null,
    noticeHours: 2,
    horizonDays: 28,
  }
}

/** Starting points for a trade; everything can be changed later. */
export const templates: AgentTemplate[] = [
  {
    id: 'salon',
    content: (businessName, language) => ({
      ...base(businessName, language, language === 'de' ? 'Friseursalon' : 'hair salon'),
      services:
        language === 'de'
          ? [
              service('Haarschnitt', 45, '39 Euro', 15),
              service('Schnitt und Farbe', 120, '95 Euro', 15),
            ]
          : [
              service('Haircut', 45, '39 euros', 15),
              service('Cut and colour', 120, '95 euros', 15),
            ],
      hours: [...hours([2, 3, 4, 5], '09:00', '18:00'), ...hours([6], '09:00', '14:00')],
      policies: [
        language === 'de'
          ? 'Absagen bitte mindestens 24 Stunden vorher.'
          : 'Please cancel at least 24 hours ahead.',
      ],
    }),
  },
  {
    id: 'medical',
    content: (businessName, language) => ({
      ...base(businessName, language, language === 'de' ? 'Arztpraxis' : 'medical practice'),
      services:
        language === 'de'
          ? [service('Kontrolluntersuchung', 30, null), service('Erstgespräch', 45, null)]
          : [service('Check-up', 30, null), service('First consultation', 45, null)],
      hours: hours(WEEK, '08:00', '16:00'),
      policies: [
        language === 'de'
          ? 'Geben Sie keinen medizinischen Rat. Bei einem Notfall nennen Sie die 112.'
          : 'Give no medical advice. In an emergency, tell the caller to dial 112.',
      ],
    }),
  },
  {
    id: 'trades',
    content: (businessName, language) => ({
      ...base(businessName, language, language === 'de' ? 'Handwerksbetrieb' : 'trades business'),
      services: [service(language === 'de' ? 'Besichtigung' : 'Site visit', 60, null, 30)],
      hours: hours(WEEK, '07:00', '16:00'),
      policies: [
        language === 'de'
          ? 'Fragen Sie nach Adresse und Problem. Ein Wasserrohrbruch ist immer dringend.'
          : 'Ask for the address and the problem. A burst pipe is always urgent.',
      ],
    }),
  },
]
