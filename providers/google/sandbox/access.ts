import type {
  SandboxClock,
  StandInHandler,
  StandInRequest,
  StandInResponse,
} from '@kametrix/sandbox'
import type { Consent, User } from './entities.ts'
import { answering, GoogleFailure, invalidCredentials, scopeMissing } from './failure.ts'
import type { Store } from './store.ts'

const AUTH = 'https://www.googleapis.com/auth/'

/** Google's short names for these two scopes are answered with the long ones. */
const LONG_NAMES: Record<string, string> = {
  email: `${AUTH}userinfo.email`,
  profile: `${AUTH}userinfo.profile`,
}

export function normalisedScopes(scope: string): string[] {
  const names = scope.split(' ').filter(Boolean)
  return [...new Set(names.map((name) => LONG_NAMES[name] ?? name))]
}

/** Whoever shows a token that is known, in time and not revoked; undefined otherwise. */
export function consentOf(
  store: Store,
  clock: SandboxClock,
  request: StandInRequest
): Consent | undefined {
  const [, shown] = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '') ?? []
  const token = store.accessTokens.get(shown ?? '')
  const good = token && !token.consent.revoked && token.expiresAt > clock.now()
  return good ? token.consent : undefined
}

export type UserHandler = (
  request: StandInRequest,
  user: User
) => StandInResponse | Promise<StandInResponse>

/** Guards API routes: `allowed('calendar.events')(handler)` runs for tokens with that scope. */
export function guard(store: Store, clock: SandboxClock) {
  return (...scopes: string[]) =>
    (handler: UserHandler): StandInHandler =>
      answering((request) => {
        const consent = consentOf(store, clock, request)
        const user = consent && store.users.get(consent.email)
        if (!user) throw new GoogleFailure(invalidCredentials())
        if (!scopes.some((scope) => consent.scopes.includes(AUTH + scope))) {
          throw new GoogleFailure(scopeMissing())
        }
        return handler(request, user)
      })
}

export type Guard = ReturnType<typeof guard>
