import type { SetUp } from './set_up.ts'

export interface FirstStep {
  step: 'agent' | 'calendar' | 'live' | 'number' | 'call'
  done: boolean
}

/** What a new account still has to do, in the order that makes sense. */
export function stepsOf({ agents, numbers, connections, hasCalls }: SetUp): FirstStep[] {
  return [
    { step: 'agent', done: agents.length > 0 },
    { step: 'calendar', done: connections.length > 0 },
    { step: 'live', done: agents.some(({ status }) => status === 'live') },
    { step: 'number', done: numbers.length > 0 },
    { step: 'call', done: hasCalls },
  ]
}
