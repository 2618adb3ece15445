import { productionProblems } from '../../../bin/support/production_rules.ts'

/** Throws one error that lists everything an operator has to set before this install may serve. */
export function refuseUnsafeProduction(env: Record<string, string | undefined>) {
  const problems = productionProblems(env)
  if (problems.length === 0) return
  throw new Error(
    `This install is not ready for production:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`
  )
}
