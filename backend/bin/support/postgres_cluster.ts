import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import {
  appendFileSync,
  chownSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { isRoot, NOBODY } from './data_directory.ts'
import { Refusal } from './output.ts'
import type { PostgresBinaries } from './postgres_binaries.ts'
import { capture, identify, type Ended } from './processes.ts'

/** What we keep inside the cluster's folder, so that the two can never be parted. */
export interface ClusterFacts {
  password: string
  /** The port it was last given, and is given again if free. */
  port: number | null
}

export interface ClusterOptions {
  /** Off: as fast as it gets, and lost with the machine. For tests. */
  durable: boolean
}

const NAME = 'kametrix'
const FACTS = 'kametrix.json'

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

/** The database files of one PostgreSQL, and the programs run on them as the user who owns them. */
export class PostgresCluster {
  readonly folder: string
  readonly binaries: PostgresBinaries

  constructor(folder: string, binaries: PostgresBinaries) {
    this.folder = folder
    this.binaries = binaries
  }

  get exists(): boolean {
    return existsSync(join(this.folder, 'PG_VERSION'))
  }

  get log(): string {
    return join(this.folder, 'server.log')
  }

  readFacts(): ClusterFacts {
    return JSON.parse(readFileSync(join(this.folder, FACTS), 'utf8')) as ClusterFacts
  }

  writeFacts(facts: ClusterFacts): void {
    this.#write(join(this.folder, FACTS), JSON.stringify(facts))
  }

  /** `postgres://…` of its database. */
  address(port: number): string {
    return `postgres://${NAME}:${this.readFacts().password}@127.0.0.1:${port}/${NAME}`
  }

  run(program: keyof PostgresBinaries, args: string[]): Promise<Ended> {
    return capture(this.binaries[program], args, this.#asOwner())
  }

  /**
   * Makes the files and our database in them. They appear under their name only when complete,
   * so that an interruption leaves nothing half made and two at a time do no harm.
   */
  async create(options: ClusterOptions): Promise<void> {
    this.#removeAbandonedDrafts()
    const folder = mkdtempSync(`${this.folder}.new-${process.pid}-`)
    const draft = new PostgresCluster(folder, this.binaries)
    if (isRoot()) chownSync(draft.folder, NOBODY, NOBODY)
    await draft.#initialise(options)
    try {
      renameSync(draft.folder, this.folder)
    } catch (error) {
      rmSync(draft.folder, { recursive: true, force: true })
      if (!this.exists) throw error
    }
  }

  async #initialise(options: ClusterOptions): Promise<void> {
    const password = randomBytes(24).toString('base64url')
    const passwordFile = `${this.folder}.password`
    this.#write(passwordFile, password)
    const made = await this.run('initdb', [
      ...['-D', this.folder, '--username', NAME, '--pwfile', passwordFile],
      ...['--auth', 'scram-sha-256', '--encoding', 'UTF8', '--no-instructions'],
      // PostgreSQL's own C.UTF-8: the same order on every system, whatever locales it has.
      ...['--locale', 'C', '--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8'],
      ...(options.durable ? [] : ['--no-sync']),
    ])
    rmSync(passwordFile)
    if (made.code !== 0) {
      rmSync(this.folder, { recursive: true, force: true })
      throw new Refusal(
        `PostgreSQL could not be set up in ${dirname(this.folder)}:\n${made.output}`
      )
    }
    const settings = options.durable ? SETTINGS : [...SETTINGS, ...SETTINGS_WITHOUT_DURABILITY]
    appendFileSync(join(this.folder, 'postgresql.conf'), `\n${settings.join('\n')}\n`)
    this.writeFacts({ password, port: null })
    await this.#createDatabase()
  }

  /** In single-user mode: no server, no port, no client. */
  async #createDatabase(): Promise<void> {
    const args = ['--single', '-D', this.folder, 'postgres']
    const child = spawn(this.binaries.postgres, args, {
      ...this.#asOwner(),
      stdio: ['pipe', 'ignore', 'ignore'],
    })
    child.stdin!.end(`CREATE DATABASE ${NAME};\n`)
    const [code] = (await once(child, 'close')) as [number | null]
    if (code !== 0) throw new Refusal(`PostgreSQL could not create its database (exit ${code}).`)
  }

  #asOwner() {
    const { uid, gid } = statSync(this.folder)
    const env = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' }
    if (isRoot()) return { cwd: this.folder, env, uid, gid }
    if (uid !== process.getuid?.()) {
      throw new Refusal(
        `${this.folder} belongs to another user (${uid}). Start as that user or as root, or set DATA_DIR to another folder.`
      )
    }
    return { cwd: this.folder, env }
  }

  #write(file: string, text: string): void {
    writeFileSync(file, text, { mode: 0o600 })
    if (!isRoot()) return
    const { uid, gid } = statSync(this.folder)
    chownSync(file, uid, gid)
  }

  #removeAbandonedDrafts(): void {
    const parent = dirname(this.folder)
    for (const name of readdirSync(parent)) {
      const pid = /\.new-(\d+)-/.exec(name)?.[1]
      if (pid && !identify(Number(pid))) {
        rmSync(join(parent, name), { recursive: true, force: true })
      }
    }
  }
}
