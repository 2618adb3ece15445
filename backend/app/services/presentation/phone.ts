const NORTH_AMERICA = /^\+1(\d{3})(\d{3})(\d{4})$/
const COUNTRY = /^(\+(?:3[0-469]|4[013-9]|5[1-8]|6[0-6]|7|8[1246]|9[0-58]|2[07]|\d{3}))(\d+)$/
const GROUPS = /(\d{2,3})(?=(\d{3})*(\d{2,3})$)/g

/** E.164 in groups that can be read out, as on the site: "+1 555 010 0142", "+49 30 231 250 14". */
export function phone(number: string) {
  const northAmerica = NORTH_AMERICA.exec(number)
  if (northAmerica) return `+1 ${northAmerica.slice(1).join(' ')}`
  const [, country, rest] = COUNTRY.exec(number) ?? []
  return country ? `${country} ${rest!.replace(GROUPS, '$1 ').trim()}` : number
}
