import { BaseSchema } from '@adonisjs/lucid/schema'

/**
 * What money needs beyond buying and charging: corrections that name what they correct, how an account
 * stands, money that went back, saved cards, objections to a charge, and what the checks found.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      ALTER TABLE ledger_transactions
        DROP CONSTRAINT ledger_transactions_kind_check,
        ADD CONSTRAINT ledger_transactions_kind_check CHECK (kind IN (
          'grant', 'purchase', 'hold', 'settle', 'release', 'adjust', 'reverse',
          'goodwill', 'refund', 'dispute', 'reinstate'
        )),
        ADD COLUMN reverses_id uuid REFERENCES ledger_transactions;
      CREATE INDEX ledger_transactions_reference ON ledger_transactions (reference);
      CREATE UNIQUE INDEX ledger_transactions_reversed_once ON ledger_transactions (reverses_id)
        WHERE kind = 'reverse';

      ALTER TABLE accounts
        ADD COLUMN credit_state text NOT NULL DEFAULT 'good'
          CHECK (credit_state IN ('good', 'low', 'grace', 'stopped')),
        ADD COLUMN credit_state_since timestamptz,
        ADD COLUMN grace_until timestamptz,
        ADD COLUMN suspended_at timestamptz,
        ADD COLUMN suspended_reason text;

      ALTER TABLE packs ADD COLUMN replaces_id uuid UNIQUE REFERENCES packs;

      CREATE TABLE billing_customers (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES accounts,
        provider text NOT NULL,
        customer_id text NOT NULL,
        created_at timestamptz NOT NULL,
        UNIQUE (account_id, provider),
        UNIQUE (provider, customer_id)
      );

      ALTER TABLE purchases
        DROP CONSTRAINT purchases_status_check,
        ADD CONSTRAINT purchases_status_check
          CHECK (status IN ('open', 'pending', 'paid', 'failed', 'expired')),
        ADD COLUMN origin text NOT NULL DEFAULT 'checkout' CHECK (origin IN ('checkout', 'top-up')),
        ADD COLUMN payment_id text,
        ADD COLUMN receipt_url text,
        ADD COLUMN failure text,
        ADD CONSTRAINT purchases_payment UNIQUE (provider, payment_id);

      CREATE TABLE refunds (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES accounts,
        purchase_id uuid NOT NULL REFERENCES purchases,
        provider text NOT NULL,
        refund_id text,
        amount_minor integer NOT NULL CHECK (amount_minor > 0),
        status text NOT NULL CHECK (status IN ('asked', 'pending', 'succeeded', 'failed')),
        reason text,
        asked_by uuid REFERENCES users,
        transaction_id uuid REFERENCES ledger_transactions,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        UNIQUE (provider, refund_id)
      );
      CREATE INDEX refunds_purchase ON refunds (purchase_id);

      CREATE TABLE payment_disputes (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES accounts,
        purchase_id uuid NOT NULL REFERENCES purchases,
        provider text NOT NULL,
        dispute_id text NOT NULL,
        amount_minor integer NOT NULL CHECK (amount_minor > 0),
        status text NOT NULL CHECK (status IN ('inquiry', 'open', 'won', 'lost')),
        reason text,
        transaction_id uuid REFERENCES ledger_transactions,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        UNIQUE (provider, dispute_id)
      );
      CREATE INDEX payment_disputes_purchase ON payment_disputes (purchase_id);

      CREATE TABLE top_ups (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL UNIQUE REFERENCES accounts,
        is_on boolean NOT NULL DEFAULT false,
        pack_id uuid NOT NULL REFERENCES packs,
        threshold_mc bigint NOT NULL CHECK (threshold_mc >= 0),
        monthly_cap_minor integer NOT NULL CHECK (monthly_cap_minor > 0),
        card_id text,
        card_label text,
        paused_reason text,
        switched_by uuid REFERENCES users,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL
      );

      CREATE TABLE call_disputes (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES accounts,
        call_id uuid NOT NULL UNIQUE REFERENCES calls,
        user_id uuid NOT NULL REFERENCES users,
        reason text NOT NULL CHECK (reason IN ('spam', 'too-long', 'did-not-work', 'other')),
        words text,
        amount_mc bigint NOT NULL CHECK (amount_mc > 0),
        status text NOT NULL CHECK (status IN ('open', 'refunded', 'declined')),
        decided_by uuid REFERENCES users,
        decided_at timestamptz,
        decision text,
        transaction_id uuid REFERENCES ledger_transactions,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL
      );
      CREATE INDEX call_disputes_open ON call_disputes (created_at) WHERE status = 'open';

      CREATE TABLE ledger_checks (
        id uuid PRIMARY KEY,
        findings jsonb NOT NULL,
        transactions bigint NOT NULL,
        took_ms integer NOT NULL,
        started_by text NOT NULL,
        created_at timestamptz NOT NULL
      );

      ALTER TABLE calls
        ADD COLUMN recovered_at timestamptz,
        ADD COLUMN end_asked_at timestamptz;
      CREATE INDEX calls_recovered ON calls (recovered_at) WHERE recovered_at IS NOT NULL;
    `)
  }

  async down() {
    this.schema.raw(`
      ALTER TABLE calls DROP COLUMN recovered_at, DROP COLUMN end_asked_at;
      DROP TABLE ledger_checks, call_disputes, top_ups, payment_disputes, refunds, billing_customers;
      ALTER TABLE purchases
        DROP CONSTRAINT purchases_payment,
        DROP COLUMN origin, DROP COLUMN payment_id, DROP COLUMN receipt_url, DROP COLUMN failure,
        DROP CONSTRAINT purchases_status_check,
        ADD CONSTRAINT purchases_status_check CHECK (status IN ('open', 'paid', 'failed', 'expired'));
      ALTER TABLE packs DROP COLUMN replaces_id;
      ALTER TABLE accounts
        DROP COLUMN credit_state, DROP COLUMN credit_state_since, DROP COLUMN grace_until,
        DROP COLUMN suspended_at, DROP COLUMN suspended_reason;
      DROP INDEX ledger_transactions_reversed_once, ledger_transactions_reference;
      ALTER TABLE ledger_transactions
        DROP COLUMN reverses_id,
        DROP CONSTRAINT ledger_transactions_kind_check,
        ADD CONSTRAINT ledger_transactions_kind_check
          CHECK (kind IN ('grant', 'purchase', 'hold', 'settle', 'release', 'adjust', 'reverse'));
    `)
  }
}
