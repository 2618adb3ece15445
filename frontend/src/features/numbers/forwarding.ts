type When = 'busy' | 'unanswered' | 'unreachable' | 'always' | 'off'
type Line = 'mobile' | 'landline' | 'usLandline' | 'usMobile'
/** `off` ends this one alone; where one code ends them all, that is a line of its own. */
type Codes = { when: When; code: string; off?: string }[]

/**
 * What to dial to forward a phone to `number` (E.164), by kind of carrier: mobiles of the GSM kind, which
 * are all of Europe's and most elsewhere (3GPP TS 22.030); German landlines; landlines in the US, and the
 * mobiles there that keep the older codes. Those at home come first.
 */
export function forwardingCodes(
  number: string,
  country: string | null
): { line: Line; codes: Codes }[] {
  const german = number.startsWith('+49') ? number.replace('+49', '0') : number.replace('+', '00')
  const american = number.startsWith('+1') ? number.slice(2) : number.replace('+', '011')
  const lines: { line: Line; codes: Codes }[] = [
    {
      line: 'mobile',
      codes: [
        { when: 'busy', code: `**67*${number}#` },
        { when: 'unanswered', code: `**61*${number}#` },
        { when: 'unreachable', code: `**62*${number}#` },
        { when: 'always', code: `**21*${number}#` },
        { when: 'off', code: '##002#' },
      ],
    },
    {
      line: 'landline',
      codes: [
        { when: 'busy', code: `*67*${german}#`, off: '#67#' },
        { when: 'unanswered', code: `*61*${german}#`, off: '#61#' },
        { when: 'always', code: `*21*${german}#`, off: '#21#' },
      ],
    },
    {
      line: 'usLandline',
      codes: [
        { when: 'busy', code: `*90${american}`, off: '*91' },
        { when: 'unanswered', code: `*92${american}`, off: '*93' },
        { when: 'always', code: `*72${american}`, off: '*73' },
      ],
    },
    {
      line: 'usMobile',
      codes: [
        { when: 'unanswered', code: `*71${american}` },
        { when: 'always', code: `*72${american}` },
        { when: 'off', code: '*73' },
      ],
    },
  ]
  const isAmerican = country === 'US' || country === 'CA'
  return isAmerican ? [...lines.slice(2), ...lines.slice(0, 2)] : lines
}
