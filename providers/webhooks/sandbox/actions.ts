import type { StandIn } from '@kametrix/sandbox'
import type { Behaviour, Bins } from './bins.ts'

/**
 * - `answer { bin, status?, headers?, body?, delayMs? }`: how the bin answers from now on; `{ bin }` alone: 200 at once
 * - `list { bin? }`: what was received, oldest first
 */
export function createActions(bins: Bins): StandIn['actions'] {
  return {
    answer: async (input) => {
      const { bin, ...behaviour } = readAnswer(input)
      bins.behave(bin, behaviour)
      return null
    },
    list: async (input) => {
      const bin = (input as { bin?: unknown } | null | undefined)?.bin
      return bins.all().filter((received) => bin === undefined || received.bin === bin)
    },
  }
}

function readAnswer(input: unknown): Partial<Behaviour> & { bin: string } {
  const answer = (input ?? {}) as Partial<Behaviour> & { bin?: unknown }
  const { bin, status = 200, delayMs = 0 } = answer
  if (typeof bin !== 'string' || !/^[\w-]+$/.test(bin)) {
    throw new TypeError('Name a bin: letters, digits, dashes.')
  }
  if (!Number.isInteger(status) || status < 200 || status > 599) {
    throw new TypeError('A status is a number from 200 to 599.')
  }
  if (!Number.isInteger(delayMs) || delayMs < 0) {
    throw new TypeError('A delay is a whole number of milliseconds.')
  }
  return { ...answer, bin }
}
