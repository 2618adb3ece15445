import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      CREATE TABLE webhooks (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES accounts,
        url text NOT NULL,
        events text[] NOT NULL,
        secret text NOT NULL,
        status text NOT NULL DEFAULT 'on' CHECK (status IN ('on', 'off')),
        off_reason text,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL
      );
      CREATE INDEX webhooks_account ON webhooks (account_id);

      CREATE TABLE webhook_messages (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES accounts,
        event text NOT NULL,
        key text NOT NULL UNIQUE,
        body text NOT NULL,
        created_at timestamptz NOT NULL
      );
      CREATE INDEX webhook_messages_account ON webhook_messages (account_id, id);

      CREATE TABLE webhook_deliveries (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES accounts,
        webhook_id uuid NOT NULL REFERENCES webhooks,
        message_id uuid NOT NULL REFERENCES webhook_messages,
        status text NOT NULL DEFAULT 'waiting' CHECK (status IN ('waiting', 'delivered', 'failed')),
        attempts integer NOT NULL DEFAULT 0,
        next_attempt_at timestamptz,
        last_attempt_at timestamptz,
        http_status integer,
        sentence text,
        response_body text,
        duration_ms integer,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        UNIQUE (webhook_id, message_id)
      );
      CREATE INDEX webhook_deliveries_due ON webhook_deliveries (next_attempt_at) WHERE status = 'waiting';

      CREATE TABLE notices (
        id uuid PRIMARY KEY,
        account_id uuid REFERENCES accounts,
        key text NOT NULL UNIQUE,
        kind text NOT NULL,
        data jsonb NOT NULL,
        sent_at timestamptz,
        created_at timestamptz NOT NULL
      );
    `)
  }

  async down() {
    this.schema.raw('DROP TABLE notices, webhook_deliveries, webhook_messages, webhooks')
  }
}
