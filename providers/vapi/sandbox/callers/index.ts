import { asksHours } from './asks_hours.ts'
import { books } from './books.ts'
import { booksInGerman } from './books_in_german.ts'
import { booksOnFriday } from './books_on_friday.ts'
import type { Caller } from './caller.ts'
import { leavesMessage } from './leaves_message.ts'
import { silent } from './silent.ts'
import { spam } from './spam.ts'
import { wantsHuman } from './wants_human.ts'

export const CALLERS: Caller[] = [
  books,
  booksOnFriday,
  booksInGerman,
  asksHours,
  wantsHuman,
  leavesMessage,
  silent,
  spam,
]

export function callerById(id: string): Caller {
  const caller = CALLERS.find((one) => one.id === id)
  if (caller) return caller
  throw new Error(`No caller "${id}"; known: ${CALLERS.map((one) => one.id).join(', ')}.`)
}
