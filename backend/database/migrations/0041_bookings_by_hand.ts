import { BaseSchema } from '@adonisjs/lucid/schema'

/** Appointments that people in the business make themselves, and how callers are written to. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      ALTER TABLE bookings
        ADD COLUMN customer_email text,
        ADD COLUMN note text,
        ADD COLUMN made_by uuid REFERENCES users ON DELETE SET NULL,
        ADD COLUMN request_key uuid,
        ADD COLUMN reminded_at timestamptz;
      CREATE UNIQUE INDEX bookings_request ON bookings (account_id, request_key)
        WHERE request_key IS NOT NULL;
      ALTER TABLE accounts
        ADD COLUMN confirms_bookings boolean NOT NULL DEFAULT true,
        ADD COLUMN reminds_of_bookings boolean NOT NULL DEFAULT false;
    `)
  }

  async down() {
    this.schema.raw(`
      ALTER TABLE bookings
        DROP COLUMN customer_email, DROP COLUMN note, DROP COLUMN made_by,
        DROP COLUMN request_key, DROP COLUMN reminded_at;
      ALTER TABLE accounts DROP COLUMN confirms_bookings, DROP COLUMN reminds_of_bookings;
    `)
  }
}
