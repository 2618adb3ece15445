import { BaseSchema } from '@adonisjs/lucid/schema'

/** What an install starts with; the operator changes it later. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      INSERT INTO ledger_accounts (id, account_id, kind, created_at)
        SELECT gen_random_uuid(), NULL, kind, now()
        FROM unnest(ARRAY['revenue', 'promotions', 'goodwill', 'clearing']) AS kind;

      INSERT INTO price_versions (id, per_minute_mc, effective_at, created_at)
        VALUES (gen_random_uuid(), 15000, '2026-01-01T00:00:00Z', now());

      INSERT INTO packs (id, name, credits_mc, amount_minor, currency, position, created_at, updated_at)
        VALUES
          (gen_random_uuid(), 'Starter', 1000000, 1000, 'eur', 1, now(), now()),
          (gen_random_uuid(), 'Popular', 2500000, 2500, 'eur', 2, now(), now()),
          (gen_random_uuid(), 'Pro', 5000000, 5000, 'eur', 3, now(), now()),
          (gen_random_uuid(), 'Business', 10000000, 10000, 'eur', 4, now(), now());
    `)
  }

  async down() {
    this.schema.raw(`
      DELETE FROM packs;
      DELETE FROM price_versions;
    `)
  }
}
