import type { Scenario } from '../scenario.ts'

export const saysNothing: Scenario = {
  id: 'says-nothing',
  fits: () => true,
  lines: { en: [], de: [] },
  expects: () => [
    { kind: 'ended-by', who: 'silence' },
    { kind: 'no-tool' },
    { kind: 'seconds', most: 60 },
  ],
}
