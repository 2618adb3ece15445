import mail from '@adonisjs/mail/services/main'
import { DateTime } from 'luxon'
import PersonMail from '#mails/person_mail'
import Letter from '#models/letter'
import { pointMailer } from '#services/notices/mailer'

/** Mails a letter, once. */
export default class SendLetter {
  async handle({ letterId }: { letterId: string }) {
    const letter = await Letter.findOrFail(letterId)
    if (letter.sentAt || letter.kind === 'reset-unknown') return
    await pointMailer()
    await mail.send(new PersonMail(letter))
    await letter.merge({ sentAt: DateTime.utc() }).save()
  }
}
