import { BaseSchema } from '@adonisjs/lucid/schema'

/** Numbers that an operator knows for unwanted calls, beside those that several accounts have blocked. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      CREATE TABLE unwanted_numbers (
        id uuid PRIMARY KEY,
        phone text NOT NULL UNIQUE,
        reason text NOT NULL,
        added_by uuid NOT NULL REFERENCES users,
        created_at timestamptz NOT NULL
      );
      CREATE INDEX calls_stopped ON calls (from_number, created_at) WHERE excused = 'spam';
    `)
  }

  async down() {
    this.schema.raw('DROP INDEX calls_stopped; DROP TABLE unwanted_numbers')
  }
}
