import type { Scenario } from '../scenario.ts'

export const asksPrice: Scenario = {
  id: 'asks-price',
  fits: ({ service, price }) => service !== '' && price !== null,
  lines: {
    en: ['How much is this: {service}?', 'Good to know. Goodbye!'],
    de: ['Was kostet bei Ihnen: {service}?', 'Gut zu wissen. Auf Wiederhören!'],
  },
  expects: ({ price }) => [{ kind: 'said', text: price! }, { kind: 'not-booked' }],
}
