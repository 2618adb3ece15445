/** What the platform itself says on the line, where no agent speaks. */
export interface Phrases {
  notInService: string
  notAvailable: string
  connecting: string
  tooSlow: string
  cannotDoThat: string
  /** Said outside the opening hours, where the owner wants no call then. */
  closedNow: string
  /** The state of the business, in the prompt. */
  open: string
  closed: string
}

const en: Phrases = {
  notInService: 'This number is not in service at the moment. Goodbye.',
  notAvailable: 'We cannot take your call right now. Please try again later. Goodbye.',
  connecting: 'One moment please, I am putting you through.',
  tooSlow: 'I cannot look that up right now. I can take a message instead.',
  cannotDoThat: 'I cannot do that here. I can take a message instead.',
  closedNow: 'We are closed right now. Please call again during our opening hours. Goodbye.',
  open: 'open',
  closed: 'closed',
}

const de: Phrases = {
  notInService: 'Diese Nummer ist zurzeit nicht vergeben. Auf Wiederhören.',
  notAvailable:
    'Wir können Ihren Anruf gerade nicht annehmen. Bitte rufen Sie später noch einmal an.',
  connecting: 'Einen Moment bitte, ich verbinde Sie.',
  tooSlow: 'Ich kann das gerade nicht nachsehen. Ich nehme gern eine Nachricht auf.',
  cannotDoThat: 'Das kann ich hier nicht erledigen. Ich nehme gern eine Nachricht auf.',
  closedNow:
    'Wir haben gerade geschlossen. Bitte rufen Sie während unserer Öffnungszeiten wieder an. Auf Wiederhören.',
  open: 'geöffnet',
  closed: 'geschlossen',
}

export function phrases(language: string): Phrases {
  return language === 'de' ? de : en
}
