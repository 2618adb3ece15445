import { compose } from '@adonisjs/core/helpers'
import { IdentitySchema } from '#database/schema'
import { HasUuid } from '#models/concerns/has_uuid'

/** A person at a vendor whose word we take for who they are. Known by the vendor's own id, never by an address. */
export default class Identity extends compose(IdentitySchema, HasUuid) {}
