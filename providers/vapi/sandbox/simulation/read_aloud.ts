/** How a list of free times is spoken, by the word that it begins with. */
const LISTS = {
  Free: {
    between: ' at ',
    or: ' or ',
    say: (day: string, times: string) => `I have ${day} at ${times}. Which suits you?`,
  },
  Frei: {
    between: ' um ',
    or: ' oder ',
    say: (day: string, times: string) =>
      `Am ${day}, hätte ich ${times.replaceAll(' Uhr', '')} Uhr frei. Was passt Ihnen?`,
  },
}

/** What was understood is in the offers; that none is as asked for is said. */
const ANSWER =
  /^(?:(?:Asked for|Gefragt): .+?\. )?(Nothing is free then\. |Da ist nichts frei\. )?(Free|Frei): (.+)$/

const CODE = /\s*\[(?:slot|booking) [^\]\s]+\]/g

/** A tool's answer as it is said to the caller: tokens and numbering are not for ears. */
export function readAloud(answer: string): string {
  const plain = answer.replace(CODE, '')
  const [, none = '', word, offers] = ANSWER.exec(plain) ?? []
  const spoken = offers && speakOffers(word as keyof typeof LISTS, offers.split('; '))
  return spoken ? none + spoken : plain
}

/** Times of one day in one sentence; null when they are not written as expected. */
function speakOffers(word: keyof typeof LISTS, offers: string[]): string | null {
  const { between, or, say } = LISTS[word]
  const parts = offers.map((offer) => offer.replace(/^\d+: /, '').split(between))
  const [day] = parts[0]!
  if (!day || parts.some((part) => part.length !== 2 || part[0] !== day)) return null
  const times = parts.map(([, time]) => time!)
  const last = times.pop()!
  return say(day, times.length > 0 ? `${times.join(', ')}${or}${last}` : last)
}
