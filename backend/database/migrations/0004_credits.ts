import { BaseSchema } from '@adonisjs/lucid/schema'

/**
 * The ledger's invariants live here, so that no code path can get round them:
 * entries of a transaction sum to zero, history is append-only for every role,
 * nothing is spent that is not there, one hold a call.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      CREATE TABLE price_versions (
        id uuid PRIMARY KEY,
        per_minute_mc bigint NOT NULL CHECK (per_minute_mc > 0 AND per_minute_mc % 60 = 0),
        increment_seconds integer NOT NULL DEFAULT 1 CHECK (increment_seconds >= 1),
        minimum_seconds integer NOT NULL DEFAULT 0 CHECK (minimum_seconds >= 0),
        free_seconds integer NOT NULL DEFAULT 0 CHECK (free_seconds >= 0),
        effective_at timestamptz NOT NULL,
        created_at timestamptz NOT NULL
      );

      CREATE TABLE packs (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        credits_mc bigint NOT NULL CHECK (credits_mc > 0),
        amount_minor integer NOT NULL CHECK (amount_minor > 0),
        currency text NOT NULL,
        position integer NOT NULL,
        is_offered boolean NOT NULL DEFAULT true,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL
      );

      CREATE TABLE purchases (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES accounts,
        pack_id uuid NOT NULL REFERENCES packs,
        user_id uuid REFERENCES users,
        provider text NOT NULL,
        checkout_id text,
        credits_mc bigint NOT NULL,
        amount_minor integer NOT NULL,
        currency text NOT NULL,
        status text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'paid', 'failed', 'expired')),
        paid_at timestamptz,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        UNIQUE (provider, checkout_id)
      );
      CREATE INDEX purchases_account ON purchases (account_id, id);

      CREATE TABLE ledger_accounts (
        id uuid PRIMARY KEY,
        account_id uuid REFERENCES accounts,
        kind text NOT NULL,
        balance_mc bigint NOT NULL DEFAULT 0,
        created_at timestamptz NOT NULL,
        UNIQUE NULLS NOT DISTINCT (account_id, kind),
        CHECK (
          CASE WHEN account_id IS NULL
            THEN kind IN ('revenue', 'promotions', 'goodwill', 'clearing')
            ELSE kind IN ('available', 'held', 'debt')
          END
        ),
        CHECK (kind NOT IN ('available', 'held') OR balance_mc >= 0),
        CHECK (kind <> 'debt' OR balance_mc <= 0)
      );

      CREATE TABLE ledger_transactions (
        id uuid PRIMARY KEY,
        idempotency_key text NOT NULL UNIQUE,
        account_id uuid REFERENCES accounts,
        kind text NOT NULL CHECK (kind IN ('grant', 'purchase', 'hold', 'settle', 'release', 'adjust', 'reverse')),
        reference text,
        actor text NOT NULL,
        details jsonb NOT NULL DEFAULT '{}',
        created_at timestamptz NOT NULL
      );
      CREATE INDEX ledger_transactions_account ON ledger_transactions (account_id, id);

      CREATE TABLE ledger_entries (
        id uuid PRIMARY KEY,
        transaction_id uuid NOT NULL REFERENCES ledger_transactions,
        ledger_account_id uuid NOT NULL REFERENCES ledger_accounts,
        amount_mc bigint NOT NULL CHECK (amount_mc <> 0)
      );
      CREATE INDEX ledger_entries_transaction ON ledger_entries (transaction_id);
      CREATE INDEX ledger_entries_ledger_account ON ledger_entries (ledger_account_id);

      CREATE FUNCTION ledger_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% on % is refused: the ledger is append-only', TG_OP, TG_TABLE_NAME
          USING ERRCODE = 'restrict_violation';
      END $$;

      CREATE TRIGGER ledger_transactions_keep_rows BEFORE UPDATE OR DELETE ON ledger_transactions
        FOR EACH ROW EXECUTE FUNCTION ledger_refuse_change();
      CREATE TRIGGER ledger_transactions_keep_table BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_transactions
        FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse_change();
      CREATE TRIGGER ledger_entries_keep_rows BEFORE UPDATE OR DELETE ON ledger_entries
        FOR EACH ROW EXECUTE FUNCTION ledger_refuse_change();
      CREATE TRIGGER ledger_entries_keep_table BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_entries
        FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse_change();

      CREATE FUNCTION ledger_require_balance() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        wanted uuid := coalesce(to_jsonb(NEW)->>'transaction_id', to_jsonb(NEW)->>'id')::uuid;
        total numeric;
        lines integer;
      BEGIN
        SELECT coalesce(sum(amount_mc), 0), count(*) INTO total, lines
          FROM ledger_entries WHERE transaction_id = wanted;
        IF total <> 0 OR lines < 2 THEN
          RAISE EXCEPTION 'ledger transaction % has % entries that sum to %', wanted, lines, total
            USING ERRCODE = 'check_violation';
        END IF;
        RETURN NULL;
      END $$;

      CREATE CONSTRAINT TRIGGER ledger_entries_sum_to_zero AFTER INSERT ON ledger_entries
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ledger_require_balance();

      CREATE CONSTRAINT TRIGGER ledger_transactions_have_entries AFTER INSERT ON ledger_transactions
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ledger_require_balance();

      CREATE FUNCTION ledger_follow_entries() RETURNS trigger LANGUAGE plpgsql AS $$
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

  async down() {
    this.schema.raw(`
      DROP TABLE ledger_entries, ledger_transactions, ledger_accounts, purchases, packs, price_versions;
      DROP FUNCTION ledger_refuse_change, ledger_require_balance, ledger_follow_entries;
    `)
  }
}
