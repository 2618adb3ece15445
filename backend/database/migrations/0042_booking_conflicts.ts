import { BaseSchema } from '@adonisjs/lucid/schema'

/** Where a booking and the owner's calendar say different things, as last looked at, until somebody decides. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      ALTER TABLE bookings
        ADD COLUMN checked_at timestamptz,
        ADD COLUMN conflict text CHECK (conflict IN ('moved', 'deleted', 'overlap')),
        ADD COLUMN conflict_starts_at timestamptz,
        ADD COLUMN conflict_ends_at timestamptz,
        ADD COLUMN overlap_accepted_at timestamptz;
      CREATE INDEX bookings_conflicts ON bookings (account_id, starts_at) WHERE conflict IS NOT NULL;
      CREATE INDEX bookings_unchecked ON bookings (checked_at NULLS FIRST) WHERE status = 'confirmed';
    `)
  }

  async down() {
    this.schema.raw(`
      ALTER TABLE bookings
        DROP COLUMN checked_at, DROP COLUMN conflict, DROP COLUMN conflict_starts_at,
        DROP COLUMN conflict_ends_at, DROP COLUMN overlap_accepted_at
    `)
  }
}
