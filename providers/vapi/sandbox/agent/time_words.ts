const NUMBER =
  /^(?:\d{1,2}(?:[:.]\d{2})?(?:am|pm|st|nd|rd|th)?\.?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)$/

/** A number is a time after one of these, or before one of those. */
const BEFORE_A_NUMBER = /^(?:at|before|after|um|gegen|ab|vor|nach)$/
const AFTER_A_NUMBER = /^(?:am|pm|o['’]clock|uhr)$/

/** Words that name a day or a part of it, and words that belong to a time when they stand in it. */
const WORDS = {
  en: {
    naming:
      /^(?:today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|afternoon|evening|noon|weekend|weeks?|january|february|march|april|june|july|august|september|october|november|december)$/,
    beside:
      /^(?:on|at|around|about|in|the|this|next|coming|of|half|quarter|past|to|or|and|between|after|before|from|until|o['’]clock|am|pm|days?|early|late)$/,
  },
  de: {
    naming:
      /^(?:heute|morgen|übermorgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|vormittags?|nachmittags?|mittags?|abends?|morgens|wochenende|wochen?|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)$/,
    beside:
      /^(?:am|an|um|gegen|ab|bis|vor|nach|zwischen|und|oder|im|in|der|den|dem|des|diesen?|dieser|nächste[nr]?|kommende[nr]?|halb|viertel|uhr|früh)$/,
  },
}

const GREETINGS = /\b(?:good (?:morning|afternoon|evening)|guten (?:morgen|abend))\b/gi

/** When somebody wants to come, in their own words; null when they named no time. */
export function timeSaid(text: string, language: 'en' | 'de'): string | null {
  for (const sentence of text.replace(GREETINGS, '').split(/[?!]|[.](?=\s|$)/)) {
    const words = sentence.trim().split(/[\s,]+/)
    const anchor = anchorIn(words, language)
    if (anchor !== -1) return around(words, anchor, language)
  }
  return null
}

function anchorIn(words: string[], language: 'en' | 'de'): number {
  return words.findIndex((word, index) => {
    if (WORDS[language].naming.test(word.toLowerCase())) return true
    const isTime =
      BEFORE_A_NUMBER.test(words[index - 1]?.toLowerCase() ?? '') ||
      AFTER_A_NUMBER.test(words[index + 1]?.toLowerCase() ?? '')
    return isTime && NUMBER.test(word.toLowerCase())
  })
}

function around(words: string[], anchor: number, language: 'en' | 'de'): string {
  const { naming, beside } = WORDS[language]
  const belongs = (word = '', kinds = [naming, beside, NUMBER]) =>
    kinds.some((kind) => kind.test(word.toLowerCase()))
  let [start, end] = [anchor, anchor]
  while (belongs(words[start - 1])) start -= 1
  while (belongs(words[end + 1])) end += 1
  while (end > anchor && !belongs(words[end], [naming, NUMBER, AFTER_A_NUMBER])) end -= 1
  return words.slice(start, end + 1).join(' ')
}
