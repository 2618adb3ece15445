import type { HttpContext } from '@adonisjs/core/http'
import type { SocialProviders } from '@adonisjs/ally/types'
import type { Credentials } from '@kametrix/contracts'
import { errors } from '@adonisjs/core'
import GrantRefusedException from '#exceptions/grant_refused_exception'

type Driver = ReturnType<SocialProviders[keyof SocialProviders]>

/** What a customer granted us at a vendor. */
export interface Granted {
  /** The vendor's id of the person. */
  subject: string
  /** What the person knows the login by: an e-mail address. */
  label: string
  credentials: Credentials
}

/** The way to a vendor's consent page and back. Throws 404 for vendors that nothing is connected to. */
export function consentOf({ ally }: HttpContext, provider: string) {
  const entry = `${provider}Connection`
  if (!ally.has(entry)) throw new errors.E_ROUTE_NOT_FOUND(['GET', provider])
  const driver: Driver = ally.use(entry)
  return {
    /** Address of the consent page. What has to match on the way back stays with this browser. */
    begin: () => driver.begin(),
    conclude: () => conclude(driver),
  }
}

async function conclude(driver: Driver): Promise<Granted> {
  if (driver.accessDenied()) throw new GrantRefusedException('denied')
  if (driver.stateMisMatch()) throw new GrantRefusedException('mismatch')
  if (driver.hasError()) throw new GrantRefusedException('failed')
  const { id, email, token } = await driver.user().catch((cause: Error) => {
    throw new GrantRefusedException('unconfirmed', { cause })
  })
  if (driver.missesScopes(token)) throw new GrantRefusedException('partial')
  if (!token.refreshToken || !token.expiresAt) throw new GrantRefusedException('fleeting')
  const { token: accessToken, refreshToken, expiresAt } = token
  return { subject: id, label: email, credentials: { accessToken, refreshToken, expiresAt } }
}
