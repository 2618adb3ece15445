const SIGNS: [RegExp, string][] = [
  [/ (?:at|ät|klammeraffe|at-zeichen|at sign) /g, '@'],
  [/ (?:dot|punkt|period) /g, '.'],
  [/ (?:minus|dash|hyphen|bindestrich) /g, '-'],
  [/ (?:underscore|unterstrich) /g, '_'],
  [/ plus /g, '+'],
]
const ADDRESS =
  /^[a-z\d](?:[a-z\d+_-]|\.(?!\.)){0,62}(?<=[a-z\d_-])@(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z]{2,24}$/
/** Words beside each other are more than an address: which of them are part of it, nobody knows. */
const WORDS_APART = /[a-z\d]{2} [a-z\d]|[a-z\d] [a-z\d]{2}/

/** A mail address as it is said on the telephone, in either language; null where it is none, or could be another. */
export function spokenAddress(said: unknown): string | null {
  if (typeof said !== 'string') return null
  const spaced = ` ${said
    .trim()
    .toLowerCase()
    .replace(/[.,;]$/, '')
    .replaceAll(/\s+/g, '  ')} `
  const written = SIGNS.reduce((text, [sign, as]) => text.replaceAll(sign, as), spaced)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([@._+-]) ?/g, '$1')
    .trim()
  if (WORDS_APART.test(written)) return null
  const address = written.replaceAll(' ', '')
  return address.length <= 254 && ADDRESS.test(address) ? address : null
}
