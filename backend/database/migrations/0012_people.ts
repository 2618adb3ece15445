import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      ALTER TABLE users
        ADD COLUMN totp_secret text,
        ADD COLUMN totp_confirmed_at timestamptz,
        ADD COLUMN totp_last_step bigint NOT NULL DEFAULT 0;

      CREATE TABLE identities (
        id uuid PRIMARY KEY,
        user_id uuid NOT NULL REFERENCES users ON DELETE CASCADE,
        provider text NOT NULL,
        subject text NOT NULL,
        label text NOT NULL,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        UNIQUE (provider, subject)
      );
      CREATE INDEX identities_user ON identities (user_id);

      CREATE TABLE recovery_codes (
        id uuid PRIMARY KEY,
        user_id uuid NOT NULL REFERENCES users ON DELETE CASCADE,
        hash text NOT NULL,
        used_at timestamptz,
        created_at timestamptz NOT NULL,
        UNIQUE (user_id, hash)
      );

      CREATE TABLE sign_ins (
        id uuid PRIMARY KEY,
        user_id uuid NOT NULL REFERENCES users ON DELETE CASCADE,
        user_agent text,
        address text,
        seen_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL,
        created_at timestamptz NOT NULL
      );
      CREATE INDEX sign_ins_user ON sign_ins (user_id);

      CREATE TABLE letters (
        id uuid PRIMARY KEY,
        kind text NOT NULL,
        user_id uuid REFERENCES users ON DELETE CASCADE,
        email text NOT NULL,
        language text NOT NULL,
        data jsonb NOT NULL DEFAULT '{}',
        expires_at timestamptz,
        used_at timestamptz,
        sent_at timestamptz,
        created_at timestamptz NOT NULL
      );
      CREATE INDEX letters_user ON letters (user_id);
    `)
  }

  async down() {
    this.schema.raw(`
      DROP TABLE letters, sign_ins, recovery_codes, identities;
      ALTER TABLE users
        DROP COLUMN totp_secret, DROP COLUMN totp_confirmed_at, DROP COLUMN totp_last_step;
    `)
  }
}
