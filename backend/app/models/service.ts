import { compose } from '@adonisjs/core/helpers'
import { manyToMany } from '@adonisjs/lucid/orm'
import type { ManyToMany } from '@adonisjs/lucid/types/relations'
import { ServiceSchema } from '#database/schema'
import { HasUuid } from '#models/concerns/has_uuid'
import Staff from '#models/staff'

/** Something an account does for its callers, that can be booked. */
export default class Service extends compose(ServiceSchema, HasUuid) {
  /** Who does it; nobody named is everybody. */
  @manyToMany(() => Staff, { pivotTable: 'service_staff' })
  declare staff: ManyToMany<typeof Staff>
}
