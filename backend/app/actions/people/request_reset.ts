import db from '@adonisjs/lucid/services/db'
import WriteLetter from '#actions/people/write_letter'
import User from '#models/user'

/** Somebody has lost their password. Known and unknown addresses get the same work and the same answer. */
export default class RequestReset {
  async handle({ email, language }: { email: string; language: string }) {
    const user = await User.query().whereRaw('lower(email) = ?', [email]).first()
    await db.transaction((trx) =>
      new WriteLetter().handle({
        trx,
        kind: user ? 'reset' : 'reset-unknown',
        email,
        language: user?.locale ?? language,
        userId: user?.id,
      })
    )
  }
}
