import type { Known, Scenario } from './scenario.ts'

/** A scenario's lines, about this business. */
export function linesOf({ lines }: Scenario, known: Known): string[] {
  const { content, caller, service, day, question, offLimits } = known
  const values: Record<string, string> = {
    caller,
    service,
    day: day?.name ?? '',
    question: question?.question ?? '',
    offLimits: offLimits ?? '',
  }
  return lines[content.language].map((line) =>
    line.replace(/\{(\w+)\}/g, (_, name: string) => values[name])
  )
}
