import { appUrl } from '#config/app'
import { integrations } from '#config/integrations'
import { isSandboxPublic } from '#config/mode'
import type { ApplicationService } from '@adonisjs/core/types'
import type { DemoLogins, Login } from '#services/boot/seed'

/** Says at every start of a sandbox what it is, where it is and who can sign in. */
export async function printBanner(app: ApplicationService, logins: DemoLogins) {
  const adapters = await app.container.make('integrations')
  const named = (state: 'sandbox' | 'live') =>
    integrations
      .filter((one) => adapters.state(one) === state)
      .map(({ provider }) => provider.name)
      .join(', ')
  const login = ({ email, password }: Login) => `${email}  ${password}`
  const lines = [
    'Kametrix, sandbox: nothing here reaches a real phone, calendar or card,',
    `except at vendors whose keys are set (${named('live') || 'none'}). Simulated: ${named('sandbox')}.`,
    '',
    `  Site and dashboard   ${appUrl}/`,
    `  Simulate a call      ${appUrl}/sandbox`,
    `  Mailbox              ${appUrl}/sandbox/mail/`,
    `  Admin panel          ${appUrl}/admin`,
    '',
    `  Owner of the demo    ${login(logins.owner)}`,
    `  Operator             ${login(logins.operator)}`,
    ...(isSandboxPublic
      ? ['', '  SANDBOX_PUBLIC is on: whoever reaches this machine can do all of this.']
      : []),
  ]
  console.log(`\n${lines.join('\n')}\n`)
}
