import { BaseSchema } from '@adonisjs/lucid/schema'

/** When a calendar is busy, as it was last read: a caller does not wait for the vendor to say it again. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      ALTER TABLE calendars
        ADD COLUMN busy jsonb,
        ADD COLUMN busy_from timestamptz,
        ADD COLUMN busy_until timestamptz,
        ADD COLUMN busy_at timestamptz;
    `)
  }

  async down() {
    this.schema.raw(`
      ALTER TABLE calendars
        DROP COLUMN busy, DROP COLUMN busy_from, DROP COLUMN busy_until, DROP COLUMN busy_at
    `)
  }
}
