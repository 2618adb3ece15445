import type { AgentSpec, NumberRouting } from '@kametrix/contracts'

export const OWNER_PHONE = '+493023125001'

/** A receptionist with one of everything. */
export function anAgent(changes: Partial<AgentSpec> = {}): AgentSpec {
  return {
    key: 'agent-0001',
    name: 'Front desk',
    language: 'en',
    greeting: 'Salon Ahorn, how can I help?',
    prompt: 'You are the receptionist of Salon Ahorn. It is {{localTime}}.',
    voice: null,
    tools: [
      {
        name: 'find_slots',
        description: 'Finds free times for a service.',
        parameters: {
          type: 'object',
          properties: { service: { type: 'string' } },
          required: ['service'],
        },
        fixed: { caller: { from: 'caller-number' }, shop: { value: 'shop-1' } },
        timeoutSeconds: 8,
        waitingPhrase: 'One moment.',
      },
    ],
    transfers: [
      { number: OWNER_PHONE, description: 'The owner', announcement: 'I am putting you through.' },
    ],
    maxDurationSeconds: 600,
    silenceTimeoutSeconds: 30,
    recording: false,
    farewell: 'Goodbye.',
    ...changes,
  }
}

export const OWN_NUMBER = '+493023125099'

export function aRouting(changes: Partial<NumberRouting> = {}): NumberRouting {
  return { key: 'number-0001', fallbackNumber: OWNER_PHONE, ...changes }
}
