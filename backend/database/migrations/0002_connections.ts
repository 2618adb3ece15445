import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      CREATE TABLE connections (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES accounts,
        provider text NOT NULL,
        subject text NOT NULL,
        label text NOT NULL,
        connected_by uuid REFERENCES users,
        status text NOT NULL DEFAULT 'live' CHECK (status IN ('live', 'lost')),
        credentials text NOT NULL,
        sheet_id text,
        sheet_url text,
        lost_at timestamptz,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        UNIQUE (account_id, provider, subject)
      );

      CREATE TABLE calendars (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES accounts,
        connection_id uuid NOT NULL REFERENCES connections ON DELETE CASCADE,
        vendor_calendar_id text NOT NULL,
        name text NOT NULL,
        zone text NOT NULL,
        writable boolean NOT NULL,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        UNIQUE (connection_id, vendor_calendar_id)
      );

      CREATE TABLE staff (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES accounts,
        user_id uuid REFERENCES users,
        name text NOT NULL,
        capacity integer NOT NULL DEFAULT 1 CHECK (capacity >= 1),
        write_calendar_id uuid REFERENCES calendars ON DELETE SET NULL,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL
      );
      CREATE INDEX staff_account ON staff (account_id);

      CREATE TABLE staff_calendars (
        staff_id uuid NOT NULL REFERENCES staff ON DELETE CASCADE,
        calendar_id uuid NOT NULL REFERENCES calendars ON DELETE CASCADE,
        PRIMARY KEY (staff_id, calendar_id)
      );
    `)
  }

  async down() {
    this.schema.raw('DROP TABLE staff_calendars, staff, calendars, connections')
  }
}
