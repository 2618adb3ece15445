import { compose } from '@adonisjs/core/helpers'
import { NoticeSchema } from '#database/schema'
import { HasUuid } from '#models/concerns/has_uuid'

/** A mail that somebody has to get once. */
export default class Notice extends compose(NoticeSchema, HasUuid) {}
