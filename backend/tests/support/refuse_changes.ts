import { getActiveTestOrFail } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'

/** From now on the database refuses to change this row, until the test ends or what it gives is called. */
export async function refuseChanges(table: string, id: string) {
  await db.rawQuery(`
    CREATE FUNCTION refuse_${table}() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'This row always fails.'; END $$`)
  await db.rawQuery(`
    CREATE TRIGGER refuse_${table} BEFORE UPDATE ON ${table} FOR EACH ROW
    WHEN (OLD.id = '${id}') EXECUTE FUNCTION refuse_${table}()`)
  const allow = () => db.rawQuery(`DROP FUNCTION IF EXISTS refuse_${table} CASCADE`)
  getActiveTestOrFail().cleanup(allow)
  return allow
}
