/** What the platform itself says on the line, where no agent speaks. */
export interface Phrases {
  notInService: string
  notAvailable: string
  connecting: string
  tooSlow: string
  cannotDoThat: string
}

const en: Phrases = {
  notInService: 'This number is not in service at the moment. Goodbye.',
  notAvailable: 'We cannot take your call right now. Please try again later. Goodbye.',
  connecting: 'One moment please, I am putting you through.',
  tooSlow: 'I cannot look that up right now. I can take a message instead.',
  cannotDoThat: 'I cannot do that here. I can take a message instead.',
}

const de: Phrases = {
  notInService: 'Diese Nummer ist zurzeit nicht vergeben. Auf Wiederhören.',
  notAvailable:
    'Wir können Ihren Anruf gerade nicht annehmen. Bitte rufen Sie später noch einmal an.',
  connecting: 'Einen Moment bitte, ich verbinde Sie.',
  tooSlow: 'Ich kann das gerade nicht nachsehen. Ich nehme gern eine Nachricht auf.',
  cannotDoThat: 'Das kann ich hier nicht erledigen. Ich nehme gern eine Nachricht auf.',
}

export function phrases(language: string): Phrases {
  return language === 'de' ? de : en
}
