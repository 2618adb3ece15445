import { isLow } from '#services/credits/low'
import type { SetUp } from './set_up.ts'

export interface Problem {
  code: 'connection-lost' | 'agent-not-live' | 'no-number' | 'credits-low' | 'credits-exhausted'
  /** What happened and what it means for callers. */
  message: string
  /** What it is about, where there are several. */
  subjectId: string | null
}

/** What keeps calls from being taken as they should; nothing about what was never set up. */
export function problemsOf({ account, agents, numbers, connections, balance }: SetUp): Problem[] {
  const problems: Problem[] = []
  for (const { id, label } of connections.filter(({ status }) => status === 'lost')) {
    problems.push({
      code: 'connection-lost',
      message: `The connection to ${label} is lost. Your receptionist cannot see or book appointments until you connect it again.`,
      subjectId: id,
    })
  }
  for (const { id, name } of agents.filter(({ status }) => status !== 'live')) {
    problems.push({
      code: 'agent-not-live',
      message: `${name} is not live. Callers do not reach it.`,
      subjectId: id,
    })
  }
  if (agents.some(({ status }) => status === 'live') && numbers.length === 0) {
    problems.push({
      code: 'no-number',
      message: 'Your receptionist has no phone number. Nobody can call it.',
      subjectId: null,
    })
  }
  if (balance.minutesLeft === 0) {
    problems.push({
      code: 'credits-exhausted',
      message: 'Your credits are used up. Calls go to your own phone until you buy more.',
      subjectId: null,
    })
  } else if (isLow(account, balance.availableMc)) {
    problems.push({
      code: 'credits-low',
      message: `Your credits last for about ${balance.minutesLeft} more minutes.`,
      subjectId: null,
    })
  }
  return problems
}
