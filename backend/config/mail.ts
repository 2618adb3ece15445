import env from '#start/env'
import { defineConfig, transports } from '@adonisjs/mail'

/** `smtp[s]://user:password@host:port`; unset in the sandbox, where the mailbox's address is known only once it runs. */
export const smtpUrl = env.get('SMTP_URL')?.release()

/** Options of a mailer for an address of that form. */
export function smtpOptions(address: string) {
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

const mailConfig = defineConfig({
  default: 'smtp',
  from: env.get('MAIL_FROM', 'Kametrix <receptionist@kametrix.example>'),
  mailers: {
    smtp: transports.smtp(smtpOptions(smtpUrl ?? 'smtp://127.0.0.1:25')),
  },
})

export default mailConfig

declare module '@adonisjs/mail/types' {
  export interface MailersList extends InferMailers<typeof mailConfig> {}
}
