import type { SandboxClock, StandIn } from '@kametrix/sandbox'
import type { Store } from '../store.ts'
import { action } from './action.ts'
import { calendarActions } from './calendars.ts'
import { sheetActions } from './sheets.ts'

/** What the people at Google's own pages would do. */
export function actions(store: Store, clock: SandboxClock): StandIn['actions'] {
  return {
    ...calendarActions(store, clock),
    ...sheetActions(store),

    revoke: action(({ email }: { email: string }) => {
      const consents = [
        ...store.refreshTokens.values(),
        ...[...store.accessTokens.values()].map(({ consent }) => consent),
      ].filter((consent) => consent.email === email)
      for (const consent of consents) consent.revoked = true
    }),

    /** Refresh tokens end by themselves; access tokens live out their hour. */
    lapse: action(({ email }: { email: string }) => {
      for (const consent of store.refreshTokens.values()) {
        if (consent.email === email) consent.lapsed = true
      }
    }),
  }
}
