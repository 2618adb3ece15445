import { BaseSchema } from '@adonisjs/lucid/schema'

/**
 * Every charge moves the install's own purses, whatever account it is of. Moved with their entries, they
 * would be locked until the transaction ends, and charges of all accounts would follow each other through
 * it. They are moved as it commits: the last lock of all, and the shortest.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      DROP TRIGGER ledger_entries_move_balance ON ledger_entries;

      CREATE OR REPLACE FUNCTION ledger_follow_entries() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE ledger_accounts
          SET balance_mc = balance_mc + NEW.amount_mc
          WHERE id = NEW.ledger_account_id AND (account_id IS NULL) = (TG_ARGV[0] = 'install');
        RETURN NULL;
      END $$;

      CREATE TRIGGER ledger_entries_move_balance AFTER INSERT ON ledger_entries
        FOR EACH ROW EXECUTE FUNCTION ledger_follow_entries('account');

      CREATE CONSTRAINT TRIGGER ledger_entries_move_install_balance AFTER INSERT ON ledger_entries
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ledger_follow_entries('install');
    `)
  }

  async down() {
    this.schema.raw(`
      DROP TRIGGER ledger_entries_move_install_balance ON ledger_entries;
      DROP TRIGGER ledger_entries_move_balance ON ledger_entries;

      CREATE OR REPLACE FUNCTION ledger_follow_entries() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE ledger_accounts
          SET balance_mc = balance_mc + NEW.amount_mc
          WHERE id = NEW.ledger_account_id;
        RETURN NULL;
      END $$;

      CREATE TRIGGER ledger_entries_move_balance AFTER INSERT ON ledger_entries
        FOR EACH ROW EXECUTE FUNCTION ledger_follow_entries();
    `)
  }
}
