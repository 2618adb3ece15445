import { DateTime } from 'luxon'
import Letter from '#models/letter'
import SignIn from '#models/sign_in'

/** Letters that are only told, and links that work no more, are kept this long for whoever asks about a mail. */
const LETTER_DAYS = 30

/** Deletes what is over: letters, with what a sign-up that nobody confirmed had said of itself, and sign-ins that have ended. */
export default class ForgetPast {
  async handle() {
    const now = DateTime.utc()
    const before = now.minus({ days: LETTER_DAYS }).toJSDate()
    await Letter.query()
      .where('createdAt', '<', before)
      .where((over) => over.whereNull('expiresAt').orWhere('expiresAt', '<', now.toJSDate()))
      .delete()
    // A password that was chosen for an account that was never opened is nobody's to keep.
    await Letter.query()
      .where('kind', 'signup')
      .where('expiresAt', '<', now.toJSDate())
      .update({ data: {} })
    await SignIn.query().where('endsAt', '<', now.toJSDate()).delete()
  }
}
