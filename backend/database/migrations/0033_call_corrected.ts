import { BaseSchema } from '@adonisjs/lucid/schema'

/** Whoever hears that a call ended hears as well when that was not the last word. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      UPDATE webhooks SET events = array_append(events, 'call.corrected')
      WHERE 'call.ended' = ANY (events) AND NOT 'call.corrected' = ANY (events)
    `)
  }

  async down() {
    this.schema.raw(`UPDATE webhooks SET events = array_remove(events, 'call.corrected')`)
  }
}
