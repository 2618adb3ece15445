import { compose } from '@adonisjs/core/helpers'
import { CallEventSchema } from '#database/schema'
import { HasUuid } from '#models/concerns/has_uuid'

/** A line of a call's timeline, in our words, whatever the vendor. */
export default class CallEvent extends compose(CallEventSchema, HasUuid) {
  declare kind:
    | 'asked'
    | 'granted'
    | 'lapsed'
    | 'status'
    | 'said'
    | 'tool'
    | 'overrun'
    | 'closed'
    | 'reported'
    | 'given-back'
}
