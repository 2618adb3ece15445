import { compose } from '@adonisjs/core/helpers'
import { LetterSchema } from '#database/schema'
import { HasUuid } from '#models/concerns/has_uuid'
import type { LetterKind } from '#services/letters/kinds'

/** A mail to one person, whether or not they have an account yet; some carry a link that works once. */
export default class Letter extends compose(LetterSchema, HasUuid) {
  declare kind: LetterKind
}
