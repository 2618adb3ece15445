import { germanClocks } from './clocks.ts'
import { germanDays } from './days.ts'
import { germanSpans } from './spans.ts'
import { germanTalk } from './talk.ts'
import { germanZones } from '../zones.ts'
import type { Rule } from '../scan.ts'

export const GERMAN: Rule[] = [
  ...germanDays,
  ...germanSpans,
  ...germanClocks,
  ...germanTalk,
  ...germanZones,
]
