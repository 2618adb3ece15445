import { randomBytes } from 'node:crypto'
import { appendFileSync, chownSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { isRoot, NOBODY } from './data_directory.ts'
import { Refusal } from './output.ts'
import { NAME, PostgresCluster } from './postgres_cluster.ts'
import { identify } from './processes.ts'

export interface SetupOptions {
  /** Off: as fast as it gets, and lost with the machine. For tests. */
  durable: boolean
}

const SETTINGS = [
  "listen_addresses = '127.0.0.1'",
  "unix_socket_directories = ''",
  "timezone = 'UTC'",
  "log_timezone = 'UTC'",
]
const SETTINGS_WITHOUT_DURABILITY = [
  'fsync = off',
  'synchronous_commit = off',
  'full_page_writes = off',
  "max_wal_size = '2GB'",
]

/**
 * Makes a cluster's files and our database in them. They appear under their name only when complete,
 * so that an interruption leaves nothing half made and two at a time do no harm.
 */
export async function setUpCluster(cluster: PostgresCluster, options: SetupOptions): Promise<void> {
  removeAbandonedDrafts(cluster.folder)
  const folder = mkdtempSync(`${cluster.folder}.new-${process.pid}-`)
  if (isRoot()) chownSync(folder, NOBODY, NOBODY)
  try {
    await fill(new PostgresCluster(folder, cluster.binaries), options)
    renameSync(folder, cluster.folder)
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    if (!cluster.exists) throw error
  }
}

async function fill(draft: PostgresCluster, options: SetupOptions): Promise<void> {
  const password = randomBytes(24).toString('base64url')
  const passwordFile = `${draft.folder}.password`
  draft.write(passwordFile, password)
  const made = await draft.run('initdb', [
    ...['-D', draft.folder, '--username', NAME, '--pwfile', passwordFile],
    ...['--auth', 'scram-sha-256', '--encoding', 'UTF8', '--no-instructions'],
    // PostgreSQL's own C.UTF-8: the same order on every system, whatever locales it has.
    ...['--locale', 'C', '--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8'],
    ...(options.durable ? [] : ['--no-sync']),
  ])
  rmSync(passwordFile)
  if (made.code !== 0) {
    throw new Refusal(`PostgreSQL could not be set up in ${dirname(draft.folder)}:\n${made.output}`)
  }
  const settings = options.durable ? SETTINGS : [...SETTINGS, ...SETTINGS_WITHOUT_DURABILITY]
  appendFileSync(join(draft.folder, 'postgresql.conf'), `\n${settings.join('\n')}\n`)
  draft.writeFacts({ password, port: null })
  await createDatabase(draft)
}

/** In single-user mode: no server, no port, no client. */
async function createDatabase(draft: PostgresCluster): Promise<void> {
  const args = ['--single', '-D', draft.folder, 'postgres']
  const made = await draft.run('postgres', args, `CREATE DATABASE ${NAME};\n`)
  if (made.code !== 0) {
    throw new Refusal(`PostgreSQL could not create its database:\n${made.output}`)
  }
}

/** Of setups that were killed. */
function removeAbandonedDrafts(clusterFolder: string): void {
  const parent = dirname(clusterFolder)
  const draft = new RegExp(`^${basename(clusterFolder)}\\.new-(\\d+)-`)
  for (const name of readdirSync(parent)) {
    const pid = draft.exec(name)?.[1]
    if (pid && !identify(Number(pid))) rmSync(join(parent, name), { recursive: true, force: true })
  }
}
