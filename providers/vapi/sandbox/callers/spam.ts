import type { Caller } from './caller.ts'

export const spam: Caller = {
  id: 'spam',
  title: 'Sells something',
  name: 'Top Rankings',
  from: '+15550100115',
  lines: [
    {
      says: 'Good news! Your website can be first on every search page, today only.',
      wants: 'sale',
    },
  ],
  summary: 'An unwanted sales call.',
}
