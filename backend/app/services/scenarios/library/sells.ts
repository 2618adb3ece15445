import type { Scenario } from '../scenario.ts'

export const sells: Scenario = {
  id: 'sells',
  fits: () => true,
  lines: {
    en: [
      'Good news! Your website can be first on every search page.',
      'We have a special offer for new customers, today only.',
      'It pays for itself within a week, everybody says so.',
    ],
    de: [
      'Gute Nachrichten! Ihre Seite kann in jeder Suchmaschine ganz oben stehen.',
      'Wir haben heute ein Sonderangebot für neue Kunden.',
      'Das rechnet sich in einer Woche, das sagen alle.',
    ],
  },
  expects: () => [
    { kind: 'ended-by', who: 'agent' },
    { kind: 'no-tool' },
    { kind: 'seconds', most: 60 },
  ],
}
