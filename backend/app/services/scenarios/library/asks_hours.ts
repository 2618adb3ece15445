import type { Scenario } from '../scenario.ts'

export const asksHours: Scenario = {
  id: 'asks-hours',
  fits: ({ day }) => day !== null,
  lines: {
    en: ['Hello, when are you open on {day}?', 'Thanks, that is all. Bye!'],
    de: ['Guten Tag, wann haben Sie am {day} geöffnet?', 'Danke, das war alles. Auf Wiederhören!'],
  },
  expects: ({ day }) => [
    ...day!.windows.flatMap(({ opens, closes }) => [
      { kind: 'said' as const, text: opens },
      { kind: 'said' as const, text: closes },
    ]),
    { kind: 'no-tool' },
  ],
}
