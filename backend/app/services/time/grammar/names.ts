import type { Weekday } from './mention.ts'

export type Names = Record<string, number>

/** A pattern of all the names, longest first. */
export function anyOf(names: Names): string {
  return Object.keys(names)
    .sort((a, b) => b.length - a.length)
    .join('|')
}

/** Numbers from 1 on for groups of names that mean the same. */
function numbered(groups: string): Names {
  return Object.fromEntries(
    groups
      .split(' ')
      .flatMap((group, index) =>
        group.split('|').map((name): [string, number] => [name, index + 1])
      )
  )
}

export const WEEKDAYS_EN = numbered(
  'monday|mon tuesday|tue|tues wednesday|wed|weds thursday|thu|thur|thurs friday|fri saturday|sat sunday|sun'
)
export const WEEKDAYS_DE = numbered(
  'montag|mo dienstag|di mittwoch|mi donnerstag|do freitag|fr samstag|sa sonntag'
)
export const MONTHS_EN = numbered(
  'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec'
)
export const MONTHS_DE = numbered(
  'januar|jaenner|jan februar|feber|feb maerz|mrz april|apr mai juni|juno|jun juli|julei|jul august|aug september|sept|sep oktober|okt november|nov dezember|dezembers|dez'
)

export function weekdayOf(names: Names, name: string): Weekday {
  return names[name] as Weekday
}
