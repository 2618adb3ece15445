import { fold, respell, unglue } from './fold.ts'

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' '
  )
const TENS: Record<string, number> = { twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50 }
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' '
  )

const SPELLINGS: Record<string, string> = {
  tommorow: 'tomorrow',
  tomorow: 'tomorrow',
  tommorrow: 'tomorrow',
  tmrw: 'tomorrow',
  wensday: 'wednesday',
  wednsday: 'wednesday',
  thursady: 'thursday',
  saterday: 'saturday',
  quater: 'quarter',
  halfpast: 'half past',
  decembre: 'december',
  valentines: 'valentine',
  ninety: '90',
  id: 'i would',
  lets: 'let',
}

/** As people say it, as the rules read it: figures for numbers, `#3` for the third. */
export function plainEnglish(said: string): string {
  const text = fold(said)
    .replace(/(\d)\.(?=\d)/g, '$1:')
    .replace(/\./g, ' ')
    .replace(/\b1\/4\b/g, 'quarter')
    .replace(/\b(\d{1,2}) ?(?:st|nd|rd|th)\b/g, '#$1')
  return figures(respell(unglue(text), SPELLINGS))
    .replace(/\bto morrow\b/g, 'tomorrow')
    .replace(/(?<=\d )([ap]) m\b/g, '$1m')
    .replace(/\bo clock\b/g, 'oclock')
    .replace(/\bfrom (\d{1,2}) (?:to|till) (?=\d)/g, 'from $1 until ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Number words as figures: "twenty five" is 25, "twenty third" is #23. */
function figures(text: string): string {
  const words: string[] = []
  const all = text.split(' ')
  for (let at = 0; at < all.length; at += 1) {
    const [word, next] = [all[at]!, all[at + 1] ?? '']
    const tens = TENS[word]
    const unit = UNITS.indexOf(next)
    const nth = ORDINALS.indexOf(next)
    if (tens && unit > 0 && unit < 10) words.push(String(tens + unit))
    else if (tens && nth >= 0 && nth < 9) words.push(`#${tens + nth + 1}`)
    else {
      words.push(figure(word))
      continue
    }
    at += 1
  }
  return words.join(' ')
}

function figure(word: string): string {
  if (Object.hasOwn(TENS, word)) return String(TENS[word])
  if (word === 'twentieth') return '#20'
  if (word === 'thirtieth') return '#30'
  const nth = ORDINALS.indexOf(word)
  if (nth >= 0) return `#${nth + 1}`
  const unit = UNITS.indexOf(word)
  return unit >= 0 ? String(unit) : word
}
