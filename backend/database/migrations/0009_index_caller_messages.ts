import { BaseSchema } from '@adonisjs/lucid/schema'

/** Messages are listed by account, newest first; the first page asks for the unread ones alone. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      CREATE INDEX caller_messages_account ON caller_messages (account_id, id DESC);
      CREATE INDEX caller_messages_unread ON caller_messages (account_id, is_urgent DESC, id DESC)
        WHERE read_at IS NULL;
    `)
  }

  async down() {
    this.schema.raw('DROP INDEX caller_messages_account, caller_messages_unread')
  }
}
