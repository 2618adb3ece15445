import { existsSync, readFileSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from './output.ts'
import { freePort, isFree } from './ports.ts'
import { postgresBinaries } from './postgres_binaries.ts'
import { PostgresCluster } from './postgres_cluster.ts'
import { setUpCluster, type SetupOptions } from './postgres_setup.ts'
import { postgresState } from './postgres_state.ts'

export interface RunningPostgres {
  /** `postgres://…`, for DATABASE_URL. */
  url: string
  /** False when it was running already. */
  startedHere: boolean
  stop(): Promise<void>
}

const PATIENCE_MS = 30_000
const LOG_LIMIT = 5_000_000

/** Starts the PostgreSQL of a data directory, or takes over the one that runs there. */
export async function startPostgres(
  dataDirectory: string,
  options: SetupOptions = { durable: true }
): Promise<RunningPostgres> {
  const cluster = new PostgresCluster(join(dataDirectory, 'postgres'), await postgresBinaries())
  if (!cluster.exists) await setUpCluster(cluster, options)

  const deadline = Date.now() + PATIENCE_MS
  let failure = ''
  let startedHere = false
  while (Date.now() < deadline) {
    const state = postgresState(cluster.folder)
    if (state.is === 'ready') {
      return { url: cluster.address(state.port), startedHere, stop: () => stopCluster(cluster) }
    }
    if (state.is === 'down') {
      const answer = await launch(cluster)
      startedHere = answer.code === 0
      failure = startedHere ? '' : answer.output
      if (startedHere) continue
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Refusal(`PostgreSQL did not start. ${failure}\n${lastLines(cluster.log)}`)
}

async function launch(cluster: PostgresCluster) {
  const facts = cluster.readFacts()
  const port = facts.port && (await isFree(facts.port, '127.0.0.1')) ? facts.port : await freePort()
  if (port !== facts.port) cluster.writeFacts({ ...facts, port })
  if (existsSync(cluster.log) && statSync(cluster.log).size > LOG_LIMIT) truncateSync(cluster.log)
  return cluster.run('pg_ctl', [
    ...['start', '--wait', '--silent', '-D', cluster.folder],
    ...['-l', cluster.log, '-o', `-p ${port}`],
  ])
}

/** Stops whatever runs there, if anything does. */
export async function stopPostgres(dataDirectory: string): Promise<void> {
  const folder = join(dataDirectory, 'postgres')
  if (postgresState(folder).is === 'down') return
  await stopCluster(new PostgresCluster(folder, await postgresBinaries()))
}

async function stopCluster(cluster: PostgresCluster): Promise<void> {
  for (const mode of ['fast', 'immediate']) {
    if (postgresState(cluster.folder).is === 'down') return
    await cluster.run('pg_ctl', [
      ...['stop', '--wait', '--silent', '-D', cluster.folder],
      ...['--mode', mode, '--timeout', '20'],
    ])
  }
}

function lastLines(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(-12).join('\n') : ''
}
