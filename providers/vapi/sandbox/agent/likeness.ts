/** Words that say nothing about what is meant. */
const FILLERS = new Set(
  'a an and any are at be can do does for from have how i if in is it me my of on or our the there to us we what when with you your das dem den der des die ein eine einen er es für haben hat ich ihre ihrer im in ist kann man mein mich mit oder sie sind und uns von was wann wie wir zu zum zur'.split(
    ' '
  )
)

/** How much of what a line is about was said: 0 to 1. A single word says little among many others. */
export function likeness(line: string, said: string): number {
  const [wanted, heard] = [wordsOf(line), wordsOf(said)]
  if (wanted.length === 0 || (wanted.length === 1 && heard.length > FEW)) return 0
  return wanted.filter((word) => heard.includes(word)).length / wanted.length
}

/** The line that was most likely meant; null when none is near. */
export function likeliest<T>(items: T[], lineOf: (item: T) => string, said: string): T | null {
  const rated = items.map((item) => ({ item, rate: likeness(lineOf(item), said) }))
  const best = rated.sort((one, other) => other.rate - one.rate)[0]
  return best && best.rate >= NEAR ? best.item : null
}

const NEAR = 0.7
const FEW = 3

function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.filter((word) => !FILLERS.has(word))
}
