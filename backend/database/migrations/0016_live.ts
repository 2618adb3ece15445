import { BaseSchema } from '@adonisjs/lucid/schema'

/** Every committed change is told, whoever makes it: no writer can forget to. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(TELL_CHANGES)
  }

  async down() {
    this.schema.raw('DROP FUNCTION tell_change() CASCADE')
  }
}

const KINDS = {
  calls: 'calls',
  call_events: 'calls',
  bookings: 'bookings',
  caller_messages: 'messages',
  contacts: 'contacts',
  ledger_accounts: 'credits',
  agents: 'agents',
  numbers: 'numbers',
  connections: 'connections',
  memberships: 'team',
}

/** Whoever listens hears which row of which account changed once the change is committed; never what is in it. */
const TELL_CHANGES = `
  CREATE FUNCTION tell_change() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    changed record;
    subject uuid;
  BEGIN
    IF TG_OP = 'DELETE' THEN changed := OLD; ELSE changed := NEW; END IF;
    IF changed.account_id IS NULL THEN RETURN NULL; END IF;
    IF TG_TABLE_NAME = 'call_events' THEN subject := changed.call_id; ELSE subject := changed.id; END IF;
    PERFORM pg_notify('live', changed.account_id || ' ' || TG_ARGV[0] || ' ' || subject);
    RETURN NULL;
  END $$;

  ${Object.entries(KINDS)
    .map(
      ([table, kind]) => `
  CREATE TRIGGER ${table}_tell_change AFTER INSERT OR UPDATE OR DELETE ON ${table}
    FOR EACH ROW EXECUTE FUNCTION tell_change('${kind}');`
    )
    .join('')}
`
