import { compose } from '@adonisjs/core/helpers'
import { VendorEventSchema } from '#database/schema'
import { HasUuid } from '#models/concerns/has_uuid'

/** A message a vendor sent us, kept before it is worked on. */
export default class VendorEvent extends compose(VendorEventSchema, HasUuid) {}
