import { defineStandIn } from '@kametrix/sandbox'
import { guard } from './access.ts'
import { actions } from './actions/index.ts'
import { failureFor, oauthError, unknownAddress } from './failure.ts'
import { faults } from './faults.ts'
import { inspection } from './inspection.ts'
import { authorizeRoutes } from './routes/authorize.ts'
import { calendarRoutes } from './routes/calendars.ts'
import { eventRoutes } from './routes/events.ts'
import { freeBusyRoutes } from './routes/free_busy.ts'
import { spreadsheetRoutes } from './routes/spreadsheets.ts'
import { tokenRoutes } from './routes/token.ts'
import { valueRoutes } from './routes/values.ts'
import { seed } from './seed.ts'
import { Store } from './store.ts'

export default defineStandIn({
  id: 'google',
  title: 'Google',
  about:
    'Stands in for Google’s sign-in, Calendar and Sheets, as far as we use them; it signs no id tokens, ' +
    'knows no recurring events, and a spreadsheet has one tab.',
  create(context) {
    const store = new Store()
    const { clock } = context
    const allowed = guard(store, clock)
    const freeBusy = freeBusyRoutes(store, allowed)
    seed(store)

    return {
      routes: {
        ...authorizeRoutes(store, context),
        ...tokenRoutes(store, context),
        ...calendarRoutes(store, allowed),
        ...freeBusy,
        ...eventRoutes(store, clock, allowed),
        ...spreadsheetRoutes(store, allowed),
        ...valueRoutes(store, allowed),
      },
      notFound: unknownAddress,
      failure: (status, { path }) =>
        path === '/token'
          ? oauthError(status, 'internal_failure', 'Try again.')
          : failureFor(status),
      faults: faults(freeBusy),
      inspect: () => inspection(store),
      reset() {
        store.clear()
        seed(store)
      },
      actions: actions(store, clock),
    }
  },
})
