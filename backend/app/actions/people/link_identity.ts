import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { v7 as uuidv7 } from 'uuid'
import Identity from '#models/identity'
import IdentityTakenException from '#exceptions/identity_taken_exception'
import type User from '#models/user'
import type { Recognised } from '#services/auth/identity'

/** From now on this person can sign in with a vendor as well. Throws `E_IDENTITY_TAKEN` where another one does. */
export default class LinkIdentity {
  async handle({ user, recognised }: { user: User; recognised: Recognised }) {
    const { provider, subject, email } = recognised
    const now = DateTime.utc().toJSDate()
    await db
      .insertQuery()
      .table('identities')
      .insert({
        id: uuidv7(),
        user_id: user.id,
        provider,
        subject,
        label: email,
        created_at: now,
        updated_at: now,
      })
      .knexQuery.onConflict(['provider', 'subject'])
      .ignore()
    const identity = await Identity.findByOrFail({ provider, subject })
    if (identity.userId !== user.id) throw new IdentityTakenException()
  }
}
