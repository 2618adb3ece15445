import { englishClocks } from './clocks.ts'
import { englishDays } from './days.ts'
import { englishSpans } from './spans.ts'
import { englishTalk } from './talk.ts'
import { englishZones } from '../zones.ts'
import type { Rule } from '../scan.ts'

export const ENGLISH: Rule[] = [
  ...englishDays,
  ...englishSpans,
  ...englishClocks,
  ...englishTalk,
  ...englishZones,
]
