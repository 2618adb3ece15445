import { roles } from '#config/integrations'
import { appUrl } from '#config/app'
import { mode } from '#config/mode'
import { keepSession } from '#services/auth/keep_session'
import { iso } from '#services/http/json'
import { languageOf } from '#services/http/language'
import integrations from '#services/integrations/main'
import { dispatchAs } from '#services/site/dispatch'
import { frameOf } from '#services/site/frame'
import type { HttpContext } from '@adonisjs/core/http'

/** What a page knows about who asked for it: `Astro.locals`, described in frontend/src/env.d.ts. */
export async function localsOf(ctx: HttpContext) {
  const askedAt = Date.now()
  const { account, session, request } = ctx
  if (!session) return { mode, user: null, account: null, origin: appUrl }
  // Behind the door somebody has looked already.
  if (!ctx.auth.user && (await ctx.auth.check())) await keepSession(ctx)
  const { user } = ctx.auth
  return {
    mode,
    askedAt,
    identityProvider: integrations.has(roles.identity) ? roles.identity : null,
    language: languageOf(ctx),
    ...(await frameOf(ctx)),
    role: ctx.membership?.role ?? null,
    user: user && {
      id: user.id,
      email: user.email,
      fullName: user.fullName,
      isOperator: user.isOperator,
    },
    account: account && {
      id: account.id,
      name: account.name,
      zone: account.zone,
      language: account.language,
      suspendedReason: account.suspendedReason,
      hasOwnPhone: account.phone !== null,
      creditState: account.creditState,
      graceUntil: iso(account.graceUntil),
    },
    csrfToken: request.csrfToken,
    flash: flashOf(session.flashMessages),
    dispatch: dispatchAs(ctx),
  }
}

function flashOf(messages: HttpContext['session']['flashMessages']) {
  const { errorsBag, inputErrorsBag, notice, problem, secret, ...old } = messages.all()
  return {
    notice: notice ?? null,
    problem: problem ?? Object.values<string>(errorsBag ?? {})[0] ?? null,
    errors: inputErrorsBag ?? {},
    secret: secret ?? null,
    old,
  }
}
