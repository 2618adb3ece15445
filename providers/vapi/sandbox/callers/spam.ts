import type { Caller } from './caller.ts'

export const spam: Caller = {
  id: 'spam',
  title: 'Sells something',
  name: 'Top Rankings',
  from: '+15550100115',
  lines: ['Good news! Your website can be first on every search page, today only.'],
  summary: 'An unwanted sales call.',
}
