/**
 * What ingest is compared with: plain `node:http` and `pg`, no framework, one statement a request.
 * `POST /one` inserts the body. `POST /two` inserts what we insert, an event and its job.
 */
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import pg from 'pg'

const CONNECTIONS = 10

const ONE = 'INSERT INTO bench.bare (id, payload) VALUES ($1, $2)'
const TWO = `WITH event AS (
    INSERT INTO bench.vendor_events (id, provider, key, type, subject, payload, received_at)
    VALUES ($1::text::uuid, 'bench', $1::text, 'end-of-call-report', $1::text, $2, now())
    ON CONFLICT (provider, key) DO NOTHING RETURNING id
  ) INSERT INTO bench.job (name, data)
    SELECT 'bench', jsonb_build_object('eventId', id) FROM event`

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: CONNECTIONS })

const server = createServer(async (request, response) => {
  try {
    const body = await read(request)
    const [name, text] = request.url === '/two' ? ['two', TWO] : ['one', ONE]
    await pool.query({ name, text, values: [randomUUID(), body] })
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
  } catch (error) {
    console.error(error)
    response.writeHead(500).end()
  }
})

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

await pool.query('SELECT 1')
server.listen(0, '127.0.0.1')
await once(server, 'listening')
process.send?.((server.address() as AddressInfo).port)
