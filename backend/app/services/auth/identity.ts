import type { HttpContext } from '@adonisjs/core/http'
import { errors } from '@adonisjs/core'
import { roles } from '#config/integrations'
import IdentityRefusedException from '#exceptions/identity_refused_exception'

/** Who somebody is at a vendor, by its own word. */
export interface Recognised {
  provider: string
  /** The vendor's id of the person: the only thing that they are known by. */
  subject: string
  /** In lower case, confirmed by the vendor. */
  email: string
  name: string
}

/** The way to a vendor's sign-in page and back. Throws 404 for vendors that nobody signs in with. */
export function identityAt({ ally }: HttpContext, provider: string) {
  if (provider !== roles.identity) throw new errors.E_ROUTE_NOT_FOUND(['GET', provider])
  const driver = ally.use(roles.identity)
  return {
    begin: () => driver.begin(),
    async conclude(): Promise<Recognised> {
      if (driver.accessDenied() || driver.stateMisMatch() || driver.hasError()) {
        throw new IdentityRefusedException()
      }
      const { id, email, name, emailVerificationState } = await driver.user().catch((cause) => {
        throw new IdentityRefusedException(undefined, { cause })
      })
      if (emailVerificationState !== 'verified') throw new IdentityRefusedException()
      return { provider, subject: id, email: email.toLowerCase(), name: name || email }
    },
  }
}
