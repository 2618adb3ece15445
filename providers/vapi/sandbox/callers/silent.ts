import type { Caller } from './caller.ts'

export const silent: Caller = {
  id: 'silent',
  title: 'Says nothing',
  name: 'Nobody',
  from: '+15550100114',
  lines: [],
  summary: 'Nobody spoke.',
}
