import type { Words } from '#services/language/words'

/**
 * What the stand-ins call what they hold, and how they say what a caller missed, is English. This says it
 * in a language: a name (`Kept cards`), a kind and a name (`Calendar Salon`), or a sentence with what was
 * answered (`Not booked: That time is gone`). What nobody has put into words stays as it is.
 */
export function standInWords(words: Words) {
  const known = (text: string, values?: object) => words.t(`stand_ins.${slugOf(text)}`, values, '')

  return (text: string): string => {
    const [claim, ...answer] = text.split(': ')
    const whole = known(claim!, { quoted: QUOTED.exec(claim!)?.[1] })
    if (whole) return [whole, ...answer].join(': ')
    const [kind, ...name] = text.split(' ')
    const named = known(kind!)
    return named ? [named, ...name].join(' ') : text
  }
}

const QUOTED = /"([^"]*)"/

function slugOf(text: string): string {
  return text
    .replace(QUOTED, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '')
}
