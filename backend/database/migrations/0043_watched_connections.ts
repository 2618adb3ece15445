import { BaseSchema } from '@adonisjs/lucid/schema'

/** When a connection was last tried, and which of its calendars the vendor lists no longer. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      ALTER TABLE connections ADD COLUMN probed_at timestamptz;
      ALTER TABLE calendars ADD COLUMN gone_at timestamptz;
      CREATE INDEX connections_to_probe ON connections (probed_at NULLS FIRST) WHERE status = 'live';
    `)
  }

  async down() {
    this.schema.raw(`
      ALTER TABLE connections DROP COLUMN probed_at;
      ALTER TABLE calendars DROP COLUMN gone_at;
    `)
  }
}
