/** What is asked about a new receptionist, a page each: as the backend names and orders them. */
export const STEPS = ['greeting', 'services', 'questions', 'handover', 'voice', 'finish'] as const

export type Step = (typeof STEPS)[number]

export function asStep(name: string | undefined): Step | null {
  return STEPS.find((step) => step === name) ?? null
}

export function stepAfter(step: Step): Step {
  return STEPS[Math.min(STEPS.indexOf(step) + 1, STEPS.length - 1)]!
}
