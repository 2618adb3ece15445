const CODES = { busy: '67', unanswered: '61', always: '21' } as const

type When = keyof typeof CODES | 'off'

/**
 * What to dial to forward a phone to `number` (E.164): on mobiles everywhere (3GPP TS 22.030), and on
 * German landlines.
 */
export function forwardingCodes(number: string) {
  const abroad = number.replace('+', '00')
  const forward = (prefix: string, target: string) =>
    (Object.keys(CODES) as (keyof typeof CODES)[]).map((when): { when: When; code: string } => ({
      when,
      code: `${prefix}${CODES[when]}*${target}#`,
    }))
  return [
    { line: 'mobile', codes: [...forward('**', number), { when: 'off', code: '##002#' }] },
    { line: 'landline', codes: [...forward('*', abroad), { when: 'off', code: '#21#' }] },
  ] as { line: 'mobile' | 'landline'; codes: { when: When; code: string }[] }[]
}
