import { chownSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isRoot } from './data_directory.ts'
import { Refusal } from './output.ts'
import type { PostgresBinaries } from './postgres_binaries.ts'
import { capture, type Ended } from './processes.ts'

/** What we keep inside the cluster's folder, so that the two can never be parted. */
interface ClusterFacts {
  password: string
  /** The port it was last given, and is given again if free. */
  port: number | null
}

/** Our role's and our database's name. */
export const NAME = 'kametrix'

const FACTS = 'kametrix.json'

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
    this.write(join(this.folder, FACTS), JSON.stringify(facts))
  }

  /** `postgres://…` of its database. */
  address(port: number): string {
    return `postgres://${NAME}:${this.readFacts().password}@127.0.0.1:${port}/${NAME}`
  }

  /** `input` is what the program reads on stdin. */
  run(program: keyof PostgresBinaries, args: string[], input?: string): Promise<Ended> {
    return capture(this.binaries[program], args, this.#asOwner(), input)
  }

  /** A file that the programs can read and nobody else can. */
  write(file: string, text: string): void {
    writeFileSync(file, text, { mode: 0o600 })
    if (!isRoot()) return
    const { uid, gid } = statSync(this.folder)
    chownSync(file, uid, gid)
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
}
