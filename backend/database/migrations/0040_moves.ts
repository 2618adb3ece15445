import { BaseSchema } from '@adonisjs/lucid/schema'

/**
 * A move is a row of its own that takes the new time while the booking still has its old one: one of the
 * two is always true. Rows of one booking may overlap each other, so that it can move by half an hour.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      ALTER TABLE bookings
        DROP CONSTRAINT bookings_status_check,
        ADD CHECK (status IN ('held', 'confirmed', 'cancelled', 'expired', 'moving', 'moved')),
        ADD COLUMN moves_booking_id uuid REFERENCES bookings,
        ADD COLUMN moved_from timestamptz,
        ADD COLUMN occupant uuid GENERATED ALWAYS AS (coalesce(moves_booking_id, id)) STORED,
        DROP CONSTRAINT bookings_no_overlap,
        ADD CONSTRAINT bookings_no_overlap EXCLUDE USING gist
          (staff_id WITH =, seat WITH =, during WITH &&, occupant WITH <>)
          WHERE (status IN ('held', 'confirmed', 'moving'));
      CREATE UNIQUE INDEX bookings_moving ON bookings (moves_booking_id) WHERE status = 'moving';
      CREATE INDEX bookings_moves ON bookings (moves_booking_id) WHERE moves_booking_id IS NOT NULL;
    `)
  }

  async down() {
    this.schema.raw(`
      DELETE FROM bookings WHERE moves_booking_id IS NOT NULL;
      ALTER TABLE bookings
        DROP CONSTRAINT bookings_no_overlap,
        DROP CONSTRAINT bookings_status_check,
        DROP COLUMN occupant, DROP COLUMN moved_from, DROP COLUMN moves_booking_id,
        ADD CHECK (status IN ('held', 'confirmed', 'cancelled', 'expired')),
        ADD CONSTRAINT bookings_no_overlap EXCLUDE USING gist
          (staff_id WITH =, seat WITH =, during WITH &&) WHERE (status IN ('held', 'confirmed'));
    `)
  }
}
