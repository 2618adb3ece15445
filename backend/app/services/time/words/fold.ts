const FOLDED: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

/**
 * Words in small letters without accents, punctuation or apostrophes, single spaces between. Full stops,
 * colons and slashes stay with figures; a comma, and a hyphen before a figure, stand by themselves; a date
 * like 2026-12-03 is the one word `~2026_12_03`.
 */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => FOLDED[letter]!)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`´]/g, "'")
    .replace(/'s\b|'/g, '')
    .replace(/(\d{4})-(\d\d)-(\d\d)(?:t(?=\d))?/g, ' ~$1_$2_$3 ')
    .replace(/@/g, ' at ')
    .replace(/[-–—]+(?=\s*\d)/g, ' - ')
    .replace(/(?<!\d)[.:/]|[:/](?!\d)/g, ' ')
    .replace(/,(?=\s*\d{4}(?!\d))/g, ' ')
    .replace(/,/g, ' , ')
    .replace(/[^\p{L}\p{N}.,:/~_ -]|-(?! )/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Figures apart from the letters they were glued to: "halb3", "2weeks". */
export function unglue(text: string): string {
  return text.replace(/(?<=\d)(?=\p{L})|(?<=\p{L})(?=\d)/gu, ' ')
}

/** Puts another word in the place of each that is known. */
export function respell(text: string, spellings: Record<string, string>): string {
  return text
    .split(' ')
    .map((word) => (Object.hasOwn(spellings, word) ? spellings[word]! : word))
    .join(' ')
}
