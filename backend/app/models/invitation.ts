import { compose } from '@adonisjs/core/helpers'
import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { InvitationSchema } from '#database/schema'
import { HasUuid } from '#models/concerns/has_uuid'
import Account from '#models/account'
import type { Role } from '#models/membership'

/** Somebody is asked into an account, by mail. Pending until accepted, withdrawn or expired. */
export default class Invitation extends compose(InvitationSchema, HasUuid) {
  declare role: Role

  @belongsTo(() => Account)
  declare account: BelongsTo<typeof Account>
}
