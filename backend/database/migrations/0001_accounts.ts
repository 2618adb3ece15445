import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      CREATE EXTENSION IF NOT EXISTS btree_gist;

      CREATE TABLE users (
        id uuid PRIMARY KEY,
        email text NOT NULL,
        password text,
        full_name text,
        locale text NOT NULL DEFAULT 'en',
        is_operator boolean NOT NULL DEFAULT false,
        email_verified_at timestamptz,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL
      );
      CREATE UNIQUE INDEX users_email_unique ON users (lower(email));

      CREATE TABLE accounts (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        zone text NOT NULL DEFAULT 'Europe/Berlin',
        language text NOT NULL DEFAULT 'en',
        phone text,
        status text NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'suspended', 'closed')),
        first_purchase_at timestamptz,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL
      );

      CREATE TABLE memberships (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES accounts,
        user_id uuid NOT NULL REFERENCES users,
        role text NOT NULL CHECK (role IN ('owner', 'admin', 'member')),
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        UNIQUE (account_id, user_id)
      );
      CREATE INDEX memberships_user ON memberships (user_id);

      CREATE TABLE sessions (
        id text PRIMARY KEY,
        data text NOT NULL,
        user_id text,
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX sessions_user ON sessions (user_id);

      CREATE TABLE rate_limits (
        key text PRIMARY KEY,
        points integer NOT NULL DEFAULT 0,
        expire bigint
      );

      CREATE TABLE api_keys (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        tokenable_id uuid NOT NULL REFERENCES users ON DELETE CASCADE,
        type text NOT NULL,
        name text,
        hash text NOT NULL,
        abilities text NOT NULL,
        created_at timestamptz,
        updated_at timestamptz,
        last_used_at timestamptz,
        expires_at timestamptz
      );

      CREATE TABLE audit_entries (
        id uuid PRIMARY KEY,
        account_id uuid REFERENCES accounts,
        actor_id uuid REFERENCES users,
        action text NOT NULL,
        target text,
        before jsonb,
        after jsonb,
        reason text,
        address text,
        created_at timestamptz NOT NULL
      );
      CREATE INDEX audit_entries_account ON audit_entries (account_id, id);

      CREATE TABLE install_settings (
        key text PRIMARY KEY,
        value jsonb NOT NULL,
        updated_at timestamptz NOT NULL
      );
    `)
  }

  async down() {
    this.schema.raw(
      'DROP TABLE install_settings, audit_entries, api_keys, rate_limits, sessions, memberships, accounts, users'
    )
  }
}
