import { compose } from '@adonisjs/core/helpers'
import { hasMany } from '@adonisjs/lucid/orm'
import type { HasMany } from '@adonisjs/lucid/types/relations'
import { ContactSchema } from '#database/schema'
import { HasUuid } from '#models/concerns/has_uuid'
import Call from '#models/call'

/** The person behind a caller's number, as the account remembers them. */
export default class Contact extends compose(ContactSchema, HasUuid) {
  @hasMany(() => Call)
  declare calls: HasMany<typeof Call>
}
