import { BaseSchema } from '@adonisjs/lucid/schema'

const FAILURES = `('card_declined', 'insufficient_funds', 'expired_card', 'authentication_required',
  'processing_error', 'other')`

/** Why a payment was not made is a word of ours instead of a vendor's sentence; what pauses top-up keeps it too. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      UPDATE purchases SET failure = 'other' WHERE failure IS NOT NULL;
      ALTER TABLE purchases
        ADD CONSTRAINT purchases_failure_check CHECK (failure IN ${FAILURES}),
        ADD CONSTRAINT purchases_failure_status CHECK (failure IS NULL OR status = 'failed');
      ALTER TABLE top_ups
        ADD COLUMN paused_failure text
          CONSTRAINT top_ups_paused_failure_check CHECK (paused_failure IN ${FAILURES}),
        ADD CONSTRAINT top_ups_paused_failure_reason
          CHECK (paused_failure IS NULL OR paused_reason IS NOT NULL);
    `)
  }

  async down() {
    this.schema.raw(`
      ALTER TABLE top_ups
        DROP CONSTRAINT top_ups_paused_failure_reason, DROP COLUMN paused_failure;
      ALTER TABLE purchases
        DROP CONSTRAINT purchases_failure_status, DROP CONSTRAINT purchases_failure_check;
    `)
  }
}
