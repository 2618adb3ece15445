import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      CREATE TABLE bookings (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES accounts,
        agent_id uuid REFERENCES agents,
        call_id uuid REFERENCES calls,
        contact_id uuid REFERENCES contacts,
        staff_id uuid NOT NULL REFERENCES staff,
        tool_call_id text,
        seat integer NOT NULL DEFAULT 1 CHECK (seat >= 1),
        during tstzrange NOT NULL CHECK (NOT isempty(during)),
        starts_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL CHECK (ends_at > starts_at),
        zone text NOT NULL,
        service text NOT NULL,
        customer_name text NOT NULL,
        customer_phone text,
        words text,
        status text NOT NULL CHECK (status IN ('held', 'confirmed', 'cancelled', 'expired')),
        held_until timestamptz,
        calendar_id uuid REFERENCES calendars ON DELETE SET NULL,
        vendor_event_id text,
        confirmed_at timestamptz,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        UNIQUE (call_id, tool_call_id),
        CONSTRAINT bookings_no_overlap EXCLUDE USING gist
          (staff_id WITH =, seat WITH =, during WITH &&) WHERE (status IN ('held', 'confirmed'))
      );
      CREATE INDEX bookings_account ON bookings (account_id, starts_at);
    `)
  }

  async down() {
    this.schema.raw('DROP TABLE bookings')
  }
}
