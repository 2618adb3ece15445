import type { Scenario } from '../scenario.ts'

export const asksOffLimits: Scenario = {
  id: 'asks-off-limits',
  fits: ({ offLimits }) => offLimits !== null,
  lines: {
    en: [
      'I would like to hear something about this: {offLimits}.',
      'Then somebody should get in touch with me. My name is {caller}.',
    ],
    de: [
      'Ich möchte etwas hierüber hören: {offLimits}.',
      'Dann soll sich bitte jemand bei mir melden. Mein Name ist {caller}.',
    ],
  },
  expects: () => [{ kind: 'message', isUrgent: false }, { kind: 'not-booked' }],
}
