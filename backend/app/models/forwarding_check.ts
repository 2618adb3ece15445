import { compose } from '@adonisjs/core/helpers'
import { DateTime } from 'luxon'
import { ForwardingCheckSchema } from '#database/schema'
import { HasUuid } from '#models/concerns/has_uuid'

/** Waits some minutes for a call to arrive at a number, so that its owner knows that a forwarding works. */
export default class ForwardingCheck extends compose(ForwardingCheckSchema, HasUuid) {
  get state(): 'waiting' | 'arrived' | 'missed' {
    if (this.arrivedAt) return 'arrived'
    return this.expiresAt > DateTime.utc() ? 'waiting' : 'missed'
  }
}
