import { BaseSchema } from '@adonisjs/lucid/schema'

/** An account's own words on its calls. `key` is what of a word counts: its case does not. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      CREATE TABLE call_tags (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES accounts,
        call_id uuid NOT NULL REFERENCES calls ON DELETE CASCADE,
        word text NOT NULL CHECK (length(word) BETWEEN 1 AND 30),
        key text NOT NULL,
        created_at timestamptz NOT NULL,
        UNIQUE (call_id, key)
      );
      CREATE INDEX call_tags_key ON call_tags (account_id, key, call_id);
    `)
  }

  async down() {
    this.schema.raw('DROP TABLE call_tags')
  }
}
