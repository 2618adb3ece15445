import { timeSaid } from './time_words.ts'

/** What somebody on the line wants, as far as it can be told from their words. */
export type Wish =
  | 'ai'
  | 'cancel'
  | 'choose'
  | 'exception'
  | 'goodbye'
  | 'hours'
  | 'human'
  | 'message'
  | 'move'
  | 'own-bookings'
  | 'price'
  | 'recording'
  | 'sale'
  | 'small-talk'
  | 'times'
  | 'urgent'

export interface Heard {
  text: string
  /** Null when it can only be a question, or an answer to one. */
  wish: Wish | null
  /** When they want to come, in their own words. */
  when: string | null
  /** Which of several, counted from 0; -1 for the last. */
  which: number | null
  /** The name they gave. */
  name: string | null
}

/** In this order: whoever says that it cannot wait may also say "message", and so on. */
const SIGNS: Record<'en' | 'de', [Wish, RegExp][]> = {
  en: [
    ['recording', /please hold|your call is important|press one|next available agent/i],
    ['sale', /search page|special offer|on your energy|new customers for your/i],
    ['urgent', /emergency|urgent|can(?:no|')t wait/i],
    ['ai', /are you (?:a |an )?(?:real|human|robot|machine|computer|ai)\b|speaking to a machine/i],
    ['human', /(?:speak|talk) (?:to|with) (?:a|the|some)|a (?:real )?person|put me through/i],
    ['exception', /discount|half (?:the )?price|exception|for free/i],
    ['move', /\bmove (?:my|it|the)\b|reschedul/i],
    ['cancel', /\bcancel/i],
    ['own-bookings', /when (?:is|was) my|my (?:next )?(?:appointment|booking)/i],
    ['choose', /\b(?:first|second|third|last) one\b|\b(?:one|two|three) (?:suits|please)\b/i],
    ['price', /how much|what does .* cost|\bprice\b/i],
    ['hours', /when are you open|opening hours|are you open|when do you (?:open|close)/i],
    [
      'message',
      /\btell (?:the|them|him|her)\b|\bmessage\b|call(?:s)? me back|pass (?:it|this|that) on/i,
    ],
    ['times', /appointment|anything free|do you have anything|come in|\bbook\b|is .* free/i],
    ['goodbye', /\b(?:good)?bye\b|that is all|that's all/i],
    ['small-talk', /^(?:hello|hi|hey|thanks|thank you|okay|good (?:morning|afternoon))\W*$/i],
  ],
  de: [
    [
      'recording',
      /bitte warten sie|ihr anruf ist uns wichtig|drücken sie die|nächste freie mitarbeiter/i,
    ],
    ['sale', /suchmaschine|sonderangebot|stromtarif|neukunden für ihr/i],
    ['urgent', /notfall|dringend|kann nicht (?:bis morgen )?warten/i],
    [
      'ai',
      /sind sie (?:ein |eine )?(?:echt|mensch|roboter|maschine|computer|ki\b)|spreche ich mit einer maschine/i,
    ],
    ['human', /einen menschen|mit jemandem (?:sprechen|reden)|verbinden sie mich/i],
    ['exception', /rabatt|halben preis|ausnahme|umsonst/i],
    ['move', /verschieben|verlegen/i],
    ['cancel', /absagen|stornieren/i],
    [
      'own-bookings',
      /wann (?:ist|war|habe ich) (?:mein|den)|mein(?:en)? (?:nächste[nr]? )?termin/i,
    ],
    ['choose', /\b(?:erste|zweite|dritte|letzte)n?\b.*\b(?:passt|nehme|bitte|gut)\b/i],
    ['price', /was kostet|wie teuer|\bpreis\b/i],
    ['hours', /wann haben sie (?:geöffnet|offen|auf)|öffnungszeiten|haben sie .*geöffnet/i],
    ['message', /ausrichten|nachricht|zurückruf|ruf(?:en|t) .*zurück|richten sie/i],
    ['times', /termin|etwas frei|vorbeikommen|buchen|ist .* frei/i],
    ['goodbye', /wiederhören|tschüss|das (?:war|ist) alles/i],
    ['small-talk', /^(?:hallo|guten (?:tag|morgen|abend)|danke|vielen dank|okay)\W*$/i],
  ],
}

const ORDINALS = [
  /\b(?:first|erste[nrs]?|number one|nummer eins)\b|^one\b/i,
  /\b(?:second|zweite[nrs]?|number two|nummer zwei)\b|^two\b/i,
  /\b(?:third|dritte[nrs]?|number three|nummer drei)\b|^three\b/i,
]
const LAST = /\b(?:last|letzte[nr]?)\b/i
const NAME =
  /(?:my name is|name['’]?s|this is|mein name ist|ich heiße|auf den namen)\s+((?:\p{Lu}[\p{L}'’-]+\s?){1,3})/iu

/** Whoever speaks the other language than the agent is understood as well. */
export function understand(text: string, language: 'en' | 'de'): Heard {
  const other = language === 'de' ? 'en' : 'de'
  const signs = [...SIGNS[language], ...SIGNS[other]]
  const [wish = null] = signs.find(([, sign]) => sign.test(text)) ?? []
  const ordinal = ORDINALS.findIndex((sign) => sign.test(text))
  return {
    text,
    wish,
    when: timeSaid(text, language) ?? timeSaid(text, other),
    which: LAST.test(text) ? -1 : ordinal === -1 ? null : ordinal,
    name: nameSaid(text),
  }
}

/** Names are written large, whatever the words around them. */
export function nameSaid(text: string): string | null {
  const [, name] = NAME.exec(text) ?? []
  const words = name
    ?.trim()
    .split(/\s+/)
    .filter((word) => /^\p{Lu}/u.test(word))
  return words?.length ? words.join(' ') : null
}
