/** The top level holds what a newcomer needs to find, and nothing else. Dot-files are the tools' own. */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')
const ALLOWED = [
  ...['backend', 'frontend', 'providers', 'docs'],
  ...['package.json', 'package-lock.json', 'tsconfig.json', 'docker-compose.yml', 'README.md'],
]

const strangers = topLevel().filter((name) => !name.startsWith('.') && !ALLOWED.includes(name))
const missing = ALLOWED.filter((name) => !existsSync(join(ROOT, name)))
for (const name of strangers) console.error(`${name} does not belong at the top level`)
for (const name of missing) console.error(`${name} is missing at the top level`)
console.log(`layout: ${strangers.length} strangers, ${missing.length} missing`)
process.exitCode = strangers.length + missing.length > 0 ? 1 : 0

/** What git would keep; without git, what lies there. */
function topLevel(): string[] {
  if (!existsSync(join(ROOT, '.git'))) {
    return readdirSync(ROOT).filter((name) => name !== 'node_modules')
  }
  const options = ['--cached', '--others', '--exclude-standard']
  const files = execFileSync('git', ['ls-files', ...options], { cwd: ROOT, encoding: 'utf8' })
  return [...new Set(files.split('\n').map((file) => file.split('/')[0]!))].filter(Boolean)
}
