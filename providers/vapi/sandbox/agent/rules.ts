import type { Instructions } from './instructions.ts'
import type { SectionName } from './sections.ts'

/** Rules that the agent keeps when its prompt has them. Without one it does what a careless model would. */
const RULES = {
  /** Else it makes times up. */
  looksTimesUp: { section: 'work', says: /Never work out|nie selbst aus/ },
  /** Else it guesses what was mumbled. */
  asksAgain: { section: 'work', says: /ask again|fragen Sie nach/ },
  /** Else it says so before it is so. */
  saysBookedWhenBooked: { section: 'work', says: /after book_slot|wenn book_slot/ },
  /** Else it says that it cancelled, and did not. */
  looksBookingsUp: { section: 'work', says: /find_bookings.*cancel_booking/ },
  /** Else it says that it moved, and did not. */
  movesBookings: { section: 'work', says: /find_bookings.*move_booking/ },
  /** Else it gives in. */
  neverNegotiates: { section: 'work', says: /Never negotiate|Verhandeln Sie nie/ },
  /** Else it answers all the same. */
  neverInvents: { section: 'work', says: /Never invent|Erfinden Sie nie/ },
  /** Else it listens. */
  declinesSales: { section: 'work', says: /sell something|etwas verkaufen/ },
  /** Else it waits. */
  endsRecordings: { section: 'work', says: /hold music|Wartemusik/ },
  /** Else it speaks about what it should not. */
  keepsOff: { section: 'avoid', says: /take a message|Nachricht aufzunehmen/ },
  /** Else it puts through whenever somebody asks. */
  keepsHours: { section: 'transfers', says: /opening hours only|nur während der Öffnungszeiten/ },
} satisfies Record<string, { section: SectionName; says: RegExp }>

export type Rule = keyof typeof RULES

export function keeps(instructions: Instructions, rule: Rule): boolean {
  const { section, says } = RULES[rule]
  return instructions.lines(section).some((line) => says.test(line))
}
