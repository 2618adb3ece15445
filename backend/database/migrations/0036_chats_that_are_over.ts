import { BaseSchema } from '@adonisjs/lucid/schema'

/** A chat is over when somebody begins another: it is not judged, and no longer written to. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      ALTER TABLE trials DROP CONSTRAINT trials_state_check;
      ALTER TABLE trials ADD CONSTRAINT trials_state_check
        CHECK (state IN ('waiting', 'open', 'passed', 'failed', 'over'));
    `)
  }

  async down() {
    this.schema.raw(`
      UPDATE trials SET state = 'failed' WHERE state = 'over';
      ALTER TABLE trials DROP CONSTRAINT trials_state_check;
      ALTER TABLE trials ADD CONSTRAINT trials_state_check
        CHECK (state IN ('waiting', 'open', 'passed', 'failed'));
    `)
  }
}
