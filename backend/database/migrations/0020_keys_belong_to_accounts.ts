import { BaseSchema } from '@adonisjs/lucid/schema'

/** A key without an account opened nothing since keys act for one; it goes. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      DELETE FROM api_keys WHERE account_id IS NULL;
      ALTER TABLE api_keys ALTER COLUMN account_id SET NOT NULL;
    `)
  }

  async down() {
    this.schema.raw('ALTER TABLE api_keys ALTER COLUMN account_id DROP NOT NULL')
  }
}
