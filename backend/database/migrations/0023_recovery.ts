import { BaseSchema } from '@adonisjs/lucid/schema'

/** How far the vendor's list of calls has been read, and what the minutely watch looks at. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      CREATE TABLE call_sweeps (
        provider text PRIMARY KEY,
        since timestamptz NOT NULL,
        cursor text,
        began_at timestamptz NOT NULL,
        has_failed boolean NOT NULL DEFAULT false
      );
      CREATE INDEX calls_running ON calls (created_at) WHERE reported_at IS NULL AND ended_at IS NULL;
      CREATE INDEX calls_asked_to_end ON calls (end_asked_at) WHERE end_asked_at IS NOT NULL;
      CREATE INDEX calls_settled ON calls (settled_at) WHERE settled_at IS NOT NULL;
    `)
  }

  async down() {
    this.schema.raw('DROP TABLE call_sweeps')
    this.schema.raw('DROP INDEX calls_running, calls_asked_to_end, calls_settled')
  }
}
