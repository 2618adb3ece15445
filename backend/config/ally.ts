import { defineConfig } from '@adonisjs/ally'
import { GoogleDriver } from '@adonisjs/ally/drivers/google'
import type { GoogleDriverConfig, GoogleToken } from '@adonisjs/ally/types'
import type { HttpContext } from '@adonisjs/core/http'
import { appUrl } from './app.ts'

type Options = Pick<GoogleDriverConfig, 'accessType' | 'prompt' | 'scopes' | 'callbackUrl'>

const STATE = 'google_state'

/**
 * Google's OAuth with PKCE, its state bound to the session beside the browser's cookie, and its
 * addresses asked for at each use: those of a sandbox are known only once it runs.
 */
class Google extends GoogleDriver {
  protected codeVerifierCookieName = 'google_verifier'

  #expectedState: string | null

  constructor(ctx: HttpContext, options: Options) {
    super(ctx, { clientId: '', clientSecret: '', ...options })
    this.#expectedState = ctx.session.pull(STATE, null)
    // Ally read its cookies before this class had named the verifier's.
    this.loadState()
  }

  /** Address of the consent page. Ally's own `redirect` would also answer, and we answer forms and programs differently. */
  async begin(): Promise<string> {
    await this.#locate()
    const state = this.getState()
    this.ctx.session.put(STATE, state)
    this.ctx.response.encryptedCookie(this.stateCookieName, state, { sameSite: 'lax' })
    return this.redirectUrl((request) => request.param(this.stateParamName, state))
  }

  override async user(...options: Parameters<GoogleDriver['user']>) {
    await this.#locate()
    return super.user(...options)
  }

  override stateMisMatch() {
    const state = this.ctx.request.input(this.stateParamName)
    return !state || state !== this.#expectedState || super.stateMisMatch()
  }

  /** People can untick what was asked for. */
  missesScopes({ scope }: GoogleToken) {
    const granted = String(scope).split(' ')
    const asked = (this.config.scopes ?? []) as string[]
    return asked.some((one) => one.startsWith('https:') && !granted.includes(one))
  }

  async #locate() {
    const integrations = await this.ctx.containerResolver.make('integrations')
    const { scopes, authorizeUrl, tokenUrl, userInfoUrl, clientId, clientSecret } =
      await integrations.oauth('google')
    this.config.scopes ??= scopes
    Object.assign(this.config, {
      authorizeUrl,
      accessTokenUrl: tokenUrl,
      userInfoUrl,
      clientId,
      clientSecret,
    })
  }
}

const allyConfig = defineConfig({
  /** Who somebody is. */
  google: (ctx) =>
    new Google(ctx, {
      callbackUrl: `${appUrl}/api/v1/signin/google/callback`,
      scopes: ['openid', 'email', 'profile'],
    }),
  /** Lasting access to an account's calendars and sheet; Google hands it out at a forced consent only. */
  googleConnection: (ctx) =>
    new Google(ctx, {
      callbackUrl: `${appUrl}/api/v1/connections/google/callback`,
      accessType: 'offline',
      prompt: 'consent',
    }),
})

export default allyConfig

declare module '@adonisjs/ally/types' {
  interface SocialProviders extends InferSocialProviders<typeof allyConfig> {}
}
