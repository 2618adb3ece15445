import app from '@adonisjs/core/services/app'
import mail from '@adonisjs/mail/services/main'
import { smtp } from '#config/mail'

/** In the sandbox the mailbox may have moved since the last mail: look where it is. */
export async function pointMailer() {
  if (smtp.configured) return
  const sandbox = await app.container.make('sandbox')
  const located = await sandbox.locate()
  if (!located) throw new Error('There is no mailbox: set SMTP_URL, or start the sandbox.')
  if (located.smtpUrl === smtp.address) return
  await mail.close('smtp')
  smtp.address = located.smtpUrl
}
