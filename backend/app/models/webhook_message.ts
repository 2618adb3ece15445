import { compose } from '@adonisjs/core/helpers'
import { WebhookMessageSchema } from '#database/schema'
import { HasUuid } from '#models/concerns/has_uuid'

/** What is told to third parties, as the bytes that are signed and sent. */
export default class WebhookMessage extends compose(WebhookMessageSchema, HasUuid) {}
