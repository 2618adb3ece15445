import type { Api } from './lib/api.ts'
import type { Place } from './lib/time.ts'
import type { Language, Words } from './lib/words.ts'

declare global {
  namespace App {
    /** What the backend hands to a page that is rendered on request. */
    interface Locals {
      user: { id: string; email: string; fullName: string | null; isOperator: boolean } | null
      account: {
        id: string
        name: string
        zone: string
        language: string
        /** Why the operator suspended it; null while it is open. */
        suspendedReason: string | null
        /** Calls that the receptionist cannot take go there. */
        hasOwnPhone: boolean
        creditState: 'good' | 'low' | 'grace' | 'stopped'
        /** Until when calls are answered although credits are owed; ISO, null without debt. */
        graceUntil: string | null
      } | null
      /** Those that the person is a member of. */
      accounts: { id: string; name: string }[]
      /** Messages that nobody has read. */
      waiting: number
      /** Automatic top-up stands still until somebody has looked at it. */
      isTopUpPaused: boolean
      /** Whose word is taken for who somebody is; null where this install has nobody's. */
      identityProvider: string | null
      /** In the account; null before the door. */
      role: 'owner' | 'admin' | 'member' | null
      language: Language
      /** Says a sentence of the catalogues in `language`; made by src/middleware.ts. */
      t: Words
      /** Where and in which language times are told. */
      place: Required<Place>
      csrfToken: string
      flash: Flash
      mode: 'sandbox' | 'production'
      /** When the page was asked for, in milliseconds since 1970: it knows nothing of what came later. */
      askedAt: number
      /** Of this install, without a slash at the end; absent while pages are built beforehand (lib/origin.ts). */
      origin?: string
      /** On pages for everybody that tell prices. */
      prices: Prices
      /** Answers the API's GET routes as the person who asked for the page. */
      dispatch: (request: Request) => Promise<Response>
      /** The typed client over `dispatch`; made by src/middleware.ts. */
      api: Api
    }

    /** What is sold and for how much, at this moment. */
    interface Prices {
      /** ISO 4217, lower case. */
      currency: string
      perMinuteMc: number
      /** Calls are counted in steps of so many seconds, from a minimum on, after some that are free. */
      incrementSeconds: number
      minimumSeconds: number
      freeSeconds: number
      /** Given to a new account. */
      welcomeMc: number
      packs: { name: string; amountMinor: number; currency: string; creditsMc: number }[]
    }

    interface Flash {
      /** Said once, after something was done. */
      notice: string | null
      /** Said once, when something could not be done. */
      problem: string | null
      /** What is wrong with a form, by field. */
      errors: Record<string, string[]>
      /** What was typed into it; never passwords. */
      old: Record<string, string>
      /** A webhook's secret, shown this once. */
      secret: string | null
    }
  }
}
