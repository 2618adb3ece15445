/** How a value differs from what the vendor published. */
export type Difference = 'unknown' | 'missing' | 'wrong'

export interface Finding {
  vendor: string
  severity: 'error' | 'warning'
  /** `POST /assistant`, or `tool-calls` for a message that the stand-in sends. */
  operation: string
  part: 'request' | 'query' | 'answer' | 'message' | 'our answer'
  /** `model.tools[].server`; empty for the whole. */
  field: string
  message: string
}

export interface Tally {
  finding: Finding
  times: number
}

/** The same finding on many exchanges is one line. */
export function tally(findings: Finding[]): Tally[] {
  const tallies = new Map<string, Tally>()
  for (const finding of findings) {
    const key = JSON.stringify(finding)
    const known = tallies.get(key)
    if (known) known.times += 1
    else tallies.set(key, { finding, times: 1 })
  }
  return [...tallies.values()]
}

export function sentence({ finding, times }: Tally): string {
  const { severity, vendor, operation, part, field, message } = finding
  const where = [operation, part, field].filter(Boolean).join(' · ')
  return `${severity}: ${vendor}: ${where}: ${message}${times > 1 ? ` (${times}×)` : ''}`
}
