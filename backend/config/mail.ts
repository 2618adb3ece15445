import env from '#start/env'
import { defineConfig } from '@adonisjs/mail'
import { SMTPTransport } from '@adonisjs/mail/transports/smtp'

/**
 * Where mails go: `smtp[s]://user:password@host:port`. Unset in the sandbox, whose mailbox's
 * address is known only once it runs.
 */
export const smtp = { configured: env.get('SMTP_URL')?.release(), address: '' }

/** Options of a mailer for an address of that form. */
function smtpOptions(address: string) {
  const url = new URL(address)
  const secure = url.protocol === 'smtps:'
  return {
    host: url.hostname,
    port: Number(url.port || (secure ? 465 : 587)),
    secure,
    ...(url.username && {
      auth: {
        type: 'login' as const,
        user: decodeURIComponent(url.username),
        pass: decodeURIComponent(url.password),
      },
    }),
  }
}

const from = env.get('MAIL_FROM', 'Kametrix <receptionist@kametrix.example>')

/** Where an answer to our mails goes. */
export const senderAddress = /<(.+)>/.exec(from)?.[1] ?? from

const mailConfig = defineConfig({
  default: 'smtp',
  from,
  mailers: {
    smtp: () => new SMTPTransport(smtpOptions(smtp.configured ?? smtp.address)),
  },
})

export default mailConfig

declare module '@adonisjs/mail/types' {
  export interface MailersList extends InferMailers<typeof mailConfig> {}
}
