import { afterHours } from './after_hours.ts'
import { argues } from './argues.ts'
import { asksHours } from './asks_hours.ts'
import { asksOffLimits } from './asks_off_limits.ts'
import { asksOwnBooking } from './asks_own_booking.ts'
import { asksPrice } from './asks_price.ts'
import { asksQuestion } from './asks_question.ts'
import { asksUnknown } from './asks_unknown.ts'
import { asksUnlistedPrice } from './asks_unlisted_price.ts'
import { asksWhetherAi } from './asks_whether_ai.ts'
import { books } from './books.ts'
import { booksOnADay } from './books_on_a_day.ts'
import { cancels } from './cancels.ts'
import { emergency } from './emergency.ts'
import { leavesMessage } from './leaves_message.ts'
import { moves } from './moves.ts'
import { mumbles } from './mumbles.ts'
import { playsHoldMusic } from './plays_hold_music.ts'
import { saysNothing } from './says_nothing.ts'
import { sells } from './sells.ts'
import { wantsHuman } from './wants_human.ts'
import { withholdsNumber } from './withholds_number.ts'
import type { Scenario } from '../scenario.ts'

/** Every scenario, in the order shown. */
export const SCENARIOS: Scenario[] = [
  books,
  booksOnADay,
  mumbles,
  moves,
  cancels,
  asksOwnBooking,
  withholdsNumber,
  asksHours,
  asksPrice,
  asksUnlistedPrice,
  asksQuestion,
  asksUnknown,
  asksOffLimits,
  argues,
  leavesMessage,
  emergency,
  wantsHuman,
  afterHours,
  asksWhetherAi,
  saysNothing,
  sells,
  playsHoldMusic,
]

export function scenarioOf(id: string): Scenario | undefined {
  return SCENARIOS.find((scenario) => scenario.id === id)
}
