import { BaseSchema } from '@adonisjs/lucid/schema'

/** Who put a version live, which earlier one it brings back, and why it never got there. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      ALTER TABLE agent_versions
        ADD COLUMN published_by uuid REFERENCES users ON DELETE SET NULL,
        ADD COLUMN restores integer,
        ADD COLUMN failed_at timestamptz,
        ADD COLUMN failure text,
        ADD CHECK ((failed_at IS NULL) = (failure IS NULL));
    `)
  }

  async down() {
    this.schema.raw(`
      ALTER TABLE agent_versions
        DROP COLUMN published_by, DROP COLUMN restores, DROP COLUMN failed_at, DROP COLUMN failure;
    `)
  }
}
