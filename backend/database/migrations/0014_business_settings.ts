import { BaseSchema } from '@adonisjs/lucid/schema'

/** What a business says once, and every receptionist of it keeps to. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      ALTER TABLE accounts
        ADD COLUMN country text,
        ADD COLUMN region text,
        ADD COLUMN website text,
        ADD COLUMN closes_on_holidays boolean NOT NULL DEFAULT true,
        ADD COLUMN notice_hours integer NOT NULL DEFAULT 2 CHECK (notice_hours >= 0),
        ADD COLUMN horizon_days integer NOT NULL DEFAULT 28 CHECK (horizon_days >= 1),
        ADD COLUMN kept_days integer CHECK (kept_days >= 1);

      CREATE TABLE opening_hours (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES accounts,
        weekday smallint NOT NULL CHECK (weekday BETWEEN 1 AND 7),
        opens text NOT NULL CHECK (opens ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
        closes text NOT NULL CHECK (closes ~ '^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$'),
        CHECK (opens < closes),
        CONSTRAINT opening_hours_no_overlap EXCLUDE USING gist (
          account_id WITH =,
          weekday WITH =,
          int4range(
            left(opens, 2)::int * 60 + right(opens, 2)::int,
            left(closes, 2)::int * 60 + right(closes, 2)::int
          ) WITH &&
        )
      );

      CREATE TABLE closed_days (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES accounts,
        first_day date NOT NULL,
        last_day date NOT NULL CHECK (last_day >= first_day),
        reason text,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL
      );
      CREATE INDEX closed_days_account ON closed_days (account_id, last_day);

      CREATE TABLE holidays (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES accounts,
        day date NOT NULL,
        names jsonb NOT NULL,
        UNIQUE (account_id, day)
      );

      CREATE TABLE holiday_exceptions (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES accounts,
        day date NOT NULL,
        opens text,
        closes text,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        CHECK ((opens IS NULL) = (closes IS NULL)),
        CHECK (opens < closes),
        UNIQUE (account_id, day)
      );

      CREATE TABLE services (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES accounts,
        name text NOT NULL,
        minutes integer NOT NULL CHECK (minutes BETWEEN 5 AND 1440),
        buffer_minutes integer NOT NULL DEFAULT 0 CHECK (buffer_minutes BETWEEN 0 AND 1440),
        price text,
        is_active boolean NOT NULL DEFAULT true,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL
      );
      CREATE UNIQUE INDEX services_name ON services (account_id, lower(name)) WHERE is_active;

      CREATE TABLE service_staff (
        service_id uuid NOT NULL REFERENCES services ON DELETE CASCADE,
        staff_id uuid NOT NULL REFERENCES staff ON DELETE CASCADE,
        PRIMARY KEY (service_id, staff_id)
      );

      ALTER TABLE staff ADD COLUMN is_active boolean NOT NULL DEFAULT true;

      ALTER TABLE memberships
        ADD COLUMN hears text NOT NULL DEFAULT 'each'
          CHECK (hears IN ('each', 'urgent', 'digest', 'least')),
        ADD COLUMN digest_hour smallint NOT NULL DEFAULT 18 CHECK (digest_hour BETWEEN 0 AND 23);
    `)
    this.schema.raw(TAKE_FROM_NEWEST_VERSIONS)
  }

  async down() {
    this.schema.raw(`
      ALTER TABLE memberships DROP COLUMN hears, DROP COLUMN digest_hour;
      ALTER TABLE staff DROP COLUMN is_active;
      DROP TABLE service_staff, services, holiday_exceptions, holidays, closed_days, opening_hours;
      ALTER TABLE accounts
        DROP COLUMN country, DROP COLUMN region, DROP COLUMN website,
        DROP COLUMN closes_on_holidays, DROP COLUMN notice_hours, DROP COLUMN horizon_days,
        DROP COLUMN kept_days;
    `)
  }
}

/** Until now each receptionist had hours and services of its own: the newest of an account's are the account's. */
const TAKE_FROM_NEWEST_VERSIONS = `
  CREATE TEMPORARY TABLE newest ON COMMIT DROP AS
    SELECT DISTINCT ON (account_id) account_id, content
    FROM agent_versions ORDER BY account_id, created_at DESC, number DESC;

  INSERT INTO opening_hours (id, account_id, weekday, opens, closes)
    SELECT gen_random_uuid(), account_id, (one->>'weekday')::smallint, one->>'opens', one->>'closes'
    FROM newest, jsonb_array_elements(content->'hours') AS one
    WHERE one->>'opens' < one->>'closes'
    ON CONFLICT DO NOTHING;

  INSERT INTO services
    (id, account_id, name, minutes, buffer_minutes, price, created_at, updated_at)
    SELECT gen_random_uuid(), account_id, one->>'name', (one->>'minutes')::int,
      coalesce((one->>'bufferMinutes')::int, 0), one->>'price', now(), now()
    FROM newest, jsonb_array_elements(content->'services') WITH ORDINALITY AS list(one, place)
    ORDER BY account_id, place
    ON CONFLICT DO NOTHING;

  UPDATE accounts SET
    notice_hours = coalesce((content->>'noticeHours')::int, notice_hours),
    horizon_days = coalesce((content->>'horizonDays')::int, horizon_days)
    FROM newest WHERE newest.account_id = accounts.id;
`
