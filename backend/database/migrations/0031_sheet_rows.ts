import { BaseSchema } from '@adonisjs/lucid/schema'

/** Which calls are in the owner's sheet: what waits is written together, and a row the owner deleted stays deleted. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      ALTER TABLE calls ADD COLUMN sheet_row_at timestamptz;
      UPDATE calls SET sheet_row_at = now() WHERE settled_at IS NOT NULL;
      CREATE INDEX calls_without_sheet_row ON calls (account_id, id)
        WHERE sheet_row_at IS NULL AND settled_at IS NOT NULL;
    `)
  }

  async down() {
    this.schema.raw('ALTER TABLE calls DROP COLUMN sheet_row_at')
  }
}
