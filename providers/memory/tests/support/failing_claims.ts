import type { Assert } from '@japa/assert'
import type { registerVoiceConformance } from '@kametrix/conformance'

export type Test = Parameters<typeof registerVoiceConformance>[0]['test']
type Body = (context: { assert: Assert; cleanup: (end: () => unknown) => void }) => Promise<void>

/** Runs a suite's claims by hand, and tells which of them do not hold. */
export async function failingClaims(
  assert: Assert,
  register: (test: Test) => void
): Promise<string[]> {
  const claims: { title: string; prove: Body }[] = []
  const test = (title: string, prove: Body) => void claims.push({ title, prove })
  register(Object.assign(test, { group: (_: string, add: () => void) => add() }) as never)

  const failing: string[] = []
  for (const { title, prove } of claims) {
    await prove({ assert, cleanup: () => {} }).catch(() => failing.push(title))
  }
  return failing
}
