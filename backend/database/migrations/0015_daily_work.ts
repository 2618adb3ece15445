import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      ALTER TABLE calls ADD COLUMN handled_at timestamptz;
      ALTER TABLE contacts ADD COLUMN blocked_at timestamptz;
      CREATE INDEX contacts_account ON contacts (account_id, id DESC);
      CREATE INDEX calls_contact ON calls (contact_id, id DESC);
    `)
  }

  async down() {
    this.schema.raw(`
      DROP INDEX calls_contact, contacts_account;
      ALTER TABLE contacts DROP COLUMN blocked_at;
      ALTER TABLE calls DROP COLUMN handled_at;
    `)
  }
}
