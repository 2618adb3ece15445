import type { Balance } from '#actions/credits/read_balance'
import type { VanishedCalendar } from '#services/connections/vanished_calendars'
import type Account from '#models/account'
import type Agent from '#models/agent'
import type Connection from '#models/connection'
import type PhoneNumber from '#models/phone_number'

/** What an account has in place. */
export interface SetUp {
  account: Account
  /** Each with its newest version. */
  agents: Agent[]
  numbers: PhoneNumber[]
  connections: Connection[]
  vanished: VanishedCalendar[]
  balance: Balance
  hasCalls: boolean
}
