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
  if (driver.accessDenied()) throw refusal('Nothing was connected: access was not allowed.')
  if (driver.stateMisMatch()) {
    throw refusal('This answer does not belong to what you started here. Connect once more.')
  }
  if (driver.hasError()) throw refusal('Nothing was connected. Try once more.')
  const { id, email, token } = await driver.user().catch((cause: Error) => {
    throw refusal('The grant could not be confirmed. Connect once more.', cause)
  })
  if (driver.missesScopes(token)) {
    throw refusal('Not everything was allowed. Connect once more and leave every box ticked.')
  }
  if (!token.refreshToken || !token.expiresAt) {
    throw refusal('The grant is for a moment only. Connect once more.')
  }
  const { token: accessToken, refreshToken, expiresAt } = token
  return { subject: id, label: email, credentials: { accessToken, refreshToken, expiresAt } }
}

function refusal(message: string, cause?: Error) {
  return new GrantRefusedException(message, { cause })
}
