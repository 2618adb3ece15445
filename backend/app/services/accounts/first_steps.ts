import type { SetUp } from './set_up.ts'

export interface FirstStep {
  step: 'agent' | 'calendar' | 'live' | 'number' | 'call'
  done: boolean
}

/**
 * What a new account still has to do, in the order that makes sense. A calendar whose connection is
 * lost is to be connected again; whoever has done the rest is not new and hears of it as a problem.
 */
export function stepsOf({ agents, numbers, connections, hasCalls }: SetUp): FirstStep[] {
  const isConnected = connections.some(({ status }) => status === 'live')
  const steps: FirstStep[] = [
    { step: 'agent', done: agents.length > 0 },
    { step: 'calendar', done: isConnected },
    { step: 'live', done: agents.some(({ status }) => status === 'live') },
    { step: 'number', done: numbers.length > 0 },
    { step: 'call', done: hasCalls },
  ]
  const isSetUp = steps.every(({ step, done }) => done || step === 'calendar')
  return isSetUp && connections.length > 0 ? steps.map(({ step }) => ({ step, done: true })) : steps
}
