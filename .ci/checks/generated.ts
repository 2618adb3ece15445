/** The committed client is what the routes of now would generate. */
import { createHash } from 'node:crypto'
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { testEnvironment } from '../../backend/bin/support/test_environment.ts'

const BACKEND = join(import.meta.dirname, '../../backend')

const before = hashes()
const env = await testEnvironment({
  // It boots the application to read its routes, and asks the database nothing.
  databaseUrl: 'postgres://nobody@127.0.0.1:1/none',
  dataDirectory: tmpdir(),
  chromium: null,
})
const run = spawnSync('npm', ['run', '--silent', 'codegen'], {
  cwd: BACKEND,
  encoding: 'utf8',
  env,
  timeout: 120_000,
})
if (run.status !== 0) console.error(run.stdout, run.stderr)
const after = hashes()
const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
  (file) => before.get(file) !== after.get(file)
)
for (const file of changed) console.error(`backend/.adonisjs/${file} was out of step`)
console.log(
  `generated code: ${changed.length} files out of step${changed.length ? ', now renewed: commit them' : ''}`
)
process.exitCode = changed.length > 0 || run.status !== 0 ? 1 : 0

function hashes(): Map<string, string> {
  const folder = join(BACKEND, '.adonisjs')
  const entries = existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
    : []
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  return new Map(
    files.map((file) => [
      file.slice(folder.length + 1),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ])
  )
}
