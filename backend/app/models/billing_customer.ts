import { compose } from '@adonisjs/core/helpers'
import { BillingCustomerSchema } from '#database/schema'
import { HasUuid } from '#models/concerns/has_uuid'

/** Who an account is at a billing vendor: saved cards and invoices hang there. */
export default class BillingCustomer extends compose(BillingCustomerSchema, HasUuid) {}
