import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      CREATE TABLE invitations (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES accounts,
        email text NOT NULL,
        role text NOT NULL CHECK (role IN ('owner', 'admin', 'member')),
        invited_by uuid NOT NULL REFERENCES users,
        expires_at timestamptz NOT NULL,
        accepted_at timestamptz,
        withdrawn_at timestamptz,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL
      );
      CREATE UNIQUE INDEX invitations_pending ON invitations (account_id, lower(email))
        WHERE accepted_at IS NULL AND withdrawn_at IS NULL;

      ALTER TABLE api_keys ADD COLUMN account_id uuid REFERENCES accounts;
      UPDATE api_keys SET account_id = (
        SELECT account_id FROM memberships
        WHERE user_id = api_keys.tokenable_id ORDER BY created_at LIMIT 1
      );
      CREATE INDEX api_keys_account ON api_keys (account_id);
    `)
  }

  async down() {
    this.schema.raw(`
      ALTER TABLE api_keys DROP COLUMN account_id;
      DROP TABLE invitations;
    `)
  }
}
