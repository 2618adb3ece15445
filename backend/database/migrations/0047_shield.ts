import { BaseSchema } from '@adonisjs/lucid/schema'

/**
 * What an account wants no calls of: withheld numbers, who rings too often in an hour (null: nobody
 * does), numbers that several other accounts have blocked. A contact that is trusted is never among them.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      ALTER TABLE accounts
        ADD COLUMN refuses_withheld boolean NOT NULL DEFAULT false,
        ADD COLUMN refuses_known boolean NOT NULL DEFAULT true,
        ADD COLUMN calls_an_hour integer DEFAULT 20 CHECK (calls_an_hour BETWEEN 2 AND 100);
      ALTER TABLE contacts ADD COLUMN trusted_at timestamptz;
      CREATE INDEX contacts_blocked ON contacts (phone) WHERE blocked_at IS NOT NULL;
      CREATE INDEX calls_from_number ON calls (number_id, from_number, created_at);
    `)
  }

  async down() {
    this.schema.raw(`
      DROP INDEX contacts_blocked, calls_from_number;
      ALTER TABLE contacts DROP COLUMN trusted_at;
      ALTER TABLE accounts DROP COLUMN refuses_withheld, DROP COLUMN refuses_known, DROP COLUMN calls_an_hour;
    `)
  }
}
