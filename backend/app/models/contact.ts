import { compose } from '@adonisjs/core/helpers'
import { ContactSchema } from '#database/schema'
import { HasUuid } from '#models/concerns/has_uuid'

/** The person behind a caller's number, as the account remembers them. */
export default class Contact extends compose(ContactSchema, HasUuid) {}
