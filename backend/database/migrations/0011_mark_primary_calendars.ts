import { BaseSchema } from '@adonisjs/lucid/schema'

/** Staff who join later are booked where the connection's owner keeps their own diary. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw('ALTER TABLE calendars ADD COLUMN is_primary boolean NOT NULL DEFAULT false')
  }

  async down() {
    this.schema.raw('ALTER TABLE calendars DROP COLUMN is_primary')
  }
}
