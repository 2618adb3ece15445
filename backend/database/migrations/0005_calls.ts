import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      CREATE TABLE vendor_events (
        id uuid PRIMARY KEY,
        provider text NOT NULL,
        key text NOT NULL,
        type text NOT NULL,
        subject text,
        payload jsonb NOT NULL,
        answer jsonb,
        status text NOT NULL DEFAULT 'stored' CHECK (status IN ('stored', 'done', 'ignored', 'failed')),
        problem text,
        received_at timestamptz NOT NULL,
        processed_at timestamptz,
        UNIQUE (provider, key)
      );
      CREATE INDEX vendor_events_subject ON vendor_events (provider, subject);
      CREATE INDEX vendor_events_waiting ON vendor_events (received_at) WHERE status = 'stored';

      CREATE TABLE contacts (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES accounts,
        phone text NOT NULL,
        name text,
        notes text,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        UNIQUE (account_id, phone)
      );

      CREATE TABLE calls (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES accounts,
        agent_id uuid NOT NULL REFERENCES agents,
        agent_version_id uuid REFERENCES agent_versions,
        number_id uuid REFERENCES numbers,
        contact_id uuid REFERENCES contacts,
        provider text NOT NULL,
        vendor_call_id text NOT NULL,
        direction text NOT NULL CHECK (direction IN ('inbound', 'outbound', 'web')),
        from_number text,
        to_number text,
        status text NOT NULL CHECK (status IN ('ringing', 'in-progress', 'forwarding', 'ended')),
        price_version_id uuid REFERENCES price_versions,
        max_duration_seconds integer,
        started_at timestamptz,
        ended_at timestamptz,
        answered_receipt_at timestamptz,
        ended_receipt_at timestamptz,
        reported_at timestamptz,
        duration_ms integer,
        duration_source text,
        billed_seconds integer,
        charge_mc bigint,
        settled_at timestamptz,
        outcome text,
        ended_reason text,
        excused text,
        summary text,
        transcript jsonb NOT NULL DEFAULT '[]',
        has_recording boolean NOT NULL DEFAULT false,
        vendor_cost_micros bigint,
        vendor_cost_lines jsonb,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        UNIQUE (provider, vendor_call_id)
      );
      CREATE INDEX calls_account ON calls (account_id, id DESC);
      CREATE INDEX calls_without_report ON calls (ended_at) WHERE reported_at IS NULL;

      CREATE TABLE call_events (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES accounts,
        call_id uuid NOT NULL REFERENCES calls,
        kind text NOT NULL,
        data jsonb NOT NULL,
        at timestamptz NOT NULL,
        created_at timestamptz NOT NULL
      );
      CREATE INDEX call_events_call ON call_events (call_id, at, id);

      CREATE TABLE credit_holds (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES accounts,
        call_id uuid NOT NULL UNIQUE REFERENCES calls,
        transaction_id uuid NOT NULL REFERENCES ledger_transactions,
        amount_mc bigint NOT NULL CHECK (amount_mc > 0),
        status text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'settled', 'released')),
        expires_at timestamptz NOT NULL,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL
      );
      CREATE INDEX credit_holds_open ON credit_holds (expires_at) WHERE status = 'open';

      CREATE TABLE caller_messages (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES accounts,
        call_id uuid NOT NULL REFERENCES calls,
        contact_id uuid REFERENCES contacts,
        tool_call_id text NOT NULL,
        text text NOT NULL,
        is_urgent boolean NOT NULL DEFAULT false,
        read_at timestamptz,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        UNIQUE (call_id, tool_call_id)
      );
    `)
  }

  async down() {
    this.schema.raw(
      'DROP TABLE caller_messages, credit_holds, call_events, calls, contacts, vendor_events'
    )
  }
}
