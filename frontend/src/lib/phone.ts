/** A number as people read it aloud: "+49 30 231 250 14", "+1 555 010 0142". It does not break at the end of a line. */
export function phone(e164: string) {
  return grouped(e164).replaceAll(' ', '\u00a0')
}

function grouped(e164: string) {
  const northAmerica = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(e164)
  if (northAmerica) return `+1 ${northAmerica.slice(1).join(' ')}`
  const match = /^(\+(?:3[0-469]|4[013-9]|5[1-8]|6[0-6]|7|8[1246]|9[0-58]|2[07]|\d{3}))(\d+)$/.exec(
    e164
  )
  if (!match) return e164
  return `${match[1]} ${match[2]!.replace(/(\d{2,3})(?=(\d{3})*(\d{2,3})$)/g, '$1 ').trim()}`
}
