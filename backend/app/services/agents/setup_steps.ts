/** What is asked about a new agent, a page each, in this order. */
export const SETUP_STEPS = [
  'greeting',
  'services',
  'questions',
  'handover',
  'voice',
  'finish',
] as const

export type SetupStep = (typeof SETUP_STEPS)[number]
