import { BaseSchema } from '@adonisjs/lucid/schema'

/** What somebody did stays noted: the database takes no change of it, whoever asks. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      CREATE FUNCTION audit_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'audit entries are never changed' USING ERRCODE = 'restrict_violation';
      END $$;
      CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE ON audit_entries
        FOR EACH ROW EXECUTE FUNCTION audit_refuse_change();
      CREATE TRIGGER audit_never_emptied BEFORE TRUNCATE ON audit_entries
        FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse_change();
      CREATE INDEX audit_entries_action ON audit_entries (action, id);
    `)
  }

  async down() {
    this.schema.raw(`
      DROP INDEX audit_entries_action;
      DROP TRIGGER audit_never_emptied ON audit_entries;
      DROP TRIGGER audit_append_only ON audit_entries;
      DROP FUNCTION audit_refuse_change;
    `)
  }
}
