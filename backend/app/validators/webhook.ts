import vine from '@vinejs/vine'
import { OUTBOUND_EVENTS } from '#services/webhooks/payloads'

export const registerWebhookValidator = vine.create({
  url: vine
    .string()
    .trim()
    .maxLength(2000)
    .url({ require_tld: false, require_protocol: true, protocols: ['http', 'https'] }),
  events: vine.array(vine.enum(OUTBOUND_EVENTS)).minLength(1).distinct(),
})
