import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import type { Mailbox } from './mailbox.ts'

// Their ES builds import folders of the nodemailer that we pin, which Node refuses; the CommonJS builds load.
const load = createRequire(import.meta.url)
const { simpleParser } = load('mailparser') as typeof import('mailparser')
const { SMTPServer } = load('smtp-server') as typeof import('smtp-server')

/** Takes every mail, sends none on. Nobody signs in and nothing is encrypted: it is loopback. */
export async function listenSmtp(port: number, mailbox: Mailbox) {
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    closeTimeout: 1,
    onData(stream, session, done) {
      simpleParser(stream).then((mail) => {
        const { mailFrom, rcptTo } = session.envelope
        mailbox.add({
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address.toLowerCase()),
          subject: mail.subject ?? '',
          text: mail.text ?? '',
          html: mail.html || null,
        })
        done()
      }, done)
    },
  })
  // A client that hangs up in the middle of a mail is its own business.
  server.on('error', () => {})
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve())
  })
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}
