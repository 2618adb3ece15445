import type { Scenario } from '../scenario.ts'

export const playsHoldMusic: Scenario = {
  id: 'plays-hold-music',
  fits: () => true,
  lines: {
    en: [
      'Please hold. Your call is important to us.',
      'The next available agent will be with you shortly. Please hold.',
      'Please hold. Your call is important to us.',
    ],
    de: [
      'Bitte warten Sie. Ihr Anruf ist uns wichtig.',
      'Der nächste freie Mitarbeiter ist gleich für Sie da. Bitte warten Sie.',
      'Bitte warten Sie. Ihr Anruf ist uns wichtig.',
    ],
  },
  expects: () => [
    { kind: 'ended-by', who: 'agent' },
    { kind: 'no-tool' },
    { kind: 'seconds', most: 60 },
  ],
}
