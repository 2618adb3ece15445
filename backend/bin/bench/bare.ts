import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import pg from 'pg'
import type { Prop } from '../demo/stage.ts'

export interface BareServer extends Prop {
  url: string
  pid: number
}

/** The server to compare with, in a process of its own. */
export async function startBareServer(databaseUrl: string): Promise<BareServer> {
  const child = fork(join(import.meta.dirname, 'bare_server.ts'), {
    env: { PATH: process.env.PATH, DATABASE_URL: databaseUrl },
  })
  const [port] = (await once(child, 'message')) as [number]
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid!,
    async close() {
      const gone = once(child, 'exit')
      child.kill()
      await gone
    },
  }
}

/** Its tables, apart from ours: one bare, and two made like those that take an event and its job. */
export async function createBareTables(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query(`
      DROP SCHEMA IF EXISTS bench CASCADE;
      CREATE SCHEMA bench;
      CREATE TABLE bench.bare (id uuid PRIMARY KEY, payload jsonb NOT NULL);
      CREATE TABLE bench.vendor_events (LIKE public.vendor_events INCLUDING ALL);
      CREATE TABLE bench.job (LIKE pgboss.job_common INCLUDING ALL);`)
  } finally {
    await client.end()
  }
}
