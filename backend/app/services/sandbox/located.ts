import app from '@adonisjs/core/services/app'
import SandboxMissingException from '#exceptions/sandbox_missing_exception'

/** Where this install's stand-ins are. Throws `E_SANDBOX_MISSING`. */
export async function locatedSandbox() {
  const host = await app.container.make('sandbox')
  const address = await host.locate()
  if (!address) throw new SandboxMissingException()
  return address
}
