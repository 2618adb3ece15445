import { fold, respell, unglue } from './fold.ts'

const SMALL =
  'null eins zwei drei vier fuenf sechs sieben acht neun zehn elf zwoelf dreizehn vierzehn fuenfzehn sechzehn siebzehn achtzehn neunzehn'.split(
    ' '
  )
const TENS = ['zwanzig', 'dreissig', 'vierzig', 'fuenfzig']
const STEMS =
  'erst zweit dritt viert fuenft sechst siebt acht neunt zehnt elft zwoelft dreizehnt vierzehnt fuenfzehnt sechzehnt siebzehnt achtzehnt neunzehnt'.split(
    ' '
  )
const ENDINGS = ['e', 'en', 'er', 'es', 'em']

const NUMBERS = new Map<string, string>([['zwo', '2'], ['neunzig', '90'], ...counted()])

const SPELLINGS: Record<string, string> = {
  fruh: 'frueh',
  heut: 'heute',
  uber: 'ueber',
  nachste: 'naechste',
  nachsten: 'naechsten',
  nachster: 'naechster',
  mitwoch: 'mittwoch',
  donerstag: 'donnerstag',
  viertl: 'viertel',
  sonnabend: 'samstag',
  sylvester: 'silvester',
  marz: 'maerz',
  h: 'uhr',
}

const PARTS = 'morgen|vormittag|mittag|nachmittag|abend|nacht|frueh'
const DAYS = 'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|sonnabend'

/** Wie man es sagt, wie die Regeln es lesen: Ziffern für Zahlen, `#3` für den dritten, `~12_3` für 3.12. */
export function plainGerman(said: string): string {
  const text = fold(said)
    .replace(/(?<!\d\.)\b(\d{1,2})\.(\d\d)(?= ?uhr)/g, '$1:$2')
    .replace(/\b(um|gegen|ab|bis|zwischen) (\d{1,2})\.(\d\d)(?![.\d])/g, '$1 $2:$3')
    .replace(/\b(\d{1,2})\.(\d{1,2})\.(\d{2,4})\b\.?/g, (_, day, month, year) =>
      date(day, month, year)
    )
    .replace(/\b(\d{1,2})\.(\d{1,2})\./g, (_, day, month) => date(day, month))
    .replace(/\b(\d{1,2})\.(\d{1,2})\b/g, (all, day, second) =>
      Number(second) > 12 ? all.replace('.', ':') : date(day, second)
    )
    .replace(/\b1\/4\b/g, 'viertel')
    .replace(/\b3\/4\b/g, 'dreiviertel')
    .replace(/\b(\d{1,2})(?:\.| ?ten\b)/g, '#$1 ')
    .replace(new RegExp(`\\b(${DAYS})(${PARTS})\\b`, 'g'), '$1 $2')
  return respell(unglue(respell(text, SPELLINGS)), SPELLINGS)
    .replace(/\bueber morgen\b/g, 'uebermorgen')
    .replace(/\bein(?= uhr\b)/g, '1')
    .replace(/\b(\S+) und (zwanzig|dreissig)(st\w+)?\b/g, '$1und$2$3')
    .split(' ')
    .map((word) => NUMBERS.get(word) ?? word)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
}

function date(day: string, month: string, year?: string): string {
  const full = year && year.length === 2 ? `20${year}` : year
  return full ? ` ~${full}_${month}_${day} ` : ` ~${month}_${day} `
}

/** Every number word up to 59, and every ordinal up to the 39th in all its endings. */
function counted(): [string, string][] {
  const cardinals = SMALL.map((word, value): [string, string] => [word, String(value)])
  const ordinals = STEMS.map((stem, at): [string, number] => [stem, at + 1])
  TENS.forEach((tens, index) => {
    const value = (index + 2) * 10
    cardinals.push([tens, String(value)])
    ordinals.push([`${tens}st`, value])
    SMALL.slice(1, 10).forEach((unit, less) => {
      const word = `${unit === 'eins' ? 'ein' : unit}und${tens}`
      cardinals.push([word, String(value + less + 1)])
      ordinals.push([`${word}st`, value + less + 1])
    })
  })
  return [
    ...cardinals,
    ...ordinals.flatMap(([stem, value]) =>
      ENDINGS.map((ending): [string, string] => [stem + ending, `#${value}`])
    ),
  ]
}
