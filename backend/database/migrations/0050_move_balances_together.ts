import { BaseSchema } from '@adonisjs/lucid/schema'

/**
 * A hundred holds of one account in one statement move its purses once, not a hundred times: whoever waits
 * for them waits less, and there are no ninety-nine dead versions of their rows to step over. The install's
 * own purses are moved as before, one by one as the transaction commits.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      DROP TRIGGER ledger_entries_move_balance ON ledger_entries;

      CREATE FUNCTION ledger_follow_statement() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE ledger_accounts
          SET balance_mc = balance_mc + moved.amount_mc
          FROM (
            SELECT ledger_account_id, sum(amount_mc)::bigint AS amount_mc
            FROM written GROUP BY ledger_account_id
          ) AS moved
          WHERE id = moved.ledger_account_id AND account_id IS NOT NULL;
        RETURN NULL;
      END $$;

      CREATE TRIGGER ledger_entries_move_balance AFTER INSERT ON ledger_entries
        REFERENCING NEW TABLE AS written
        FOR EACH STATEMENT EXECUTE FUNCTION ledger_follow_statement();
    `)
  }

  async down() {
    this.schema.raw(`
      DROP TRIGGER ledger_entries_move_balance ON ledger_entries;
      DROP FUNCTION ledger_follow_statement;

      CREATE TRIGGER ledger_entries_move_balance AFTER INSERT ON ledger_entries
        FOR EACH ROW EXECUTE FUNCTION ledger_follow_entries('account');
    `)
  }
}
