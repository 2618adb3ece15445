import agents from './agents.json'
import bookings from './bookings.json'
import buying from './buying.json'
import calls from './calls.json'
import common from './common.json'
import connections from './connections.json'
import contacts from './contacts.json'
import credits from './credits.json'
import door from './door.json'
import drift from './drift.json'
import errors from './errors.json'
import exports from './exports.json'
import help from './help.json'
import home from './home.json'
import keys from './keys.json'
import legal from './legal.json'
import marketing from './marketing.json'
import messages from './messages.json'
import nav from './nav.json'
import numbers from './numbers.json'
import pricing from './pricing.json'
import security from './security.json'
import settings from './settings.json'
import team from './team.json'
import trades from './trades.json'
import trials from './trials.json'
import webhooks from './webhooks.json'

/** Everything the site says, by slice; ICU messages. English says which there are. */
export const en = {
  agents,
  bookings,
  buying,
  calls,
  common,
  connections,
  contacts,
  credits,
  door,
  drift,
  errors,
  exports,
  help,
  home,
  keys,
  legal,
  marketing,
  messages,
  nav,
  numbers,
  pricing,
  security,
  settings,
  team,
  trades,
  trials,
  webhooks,
}
