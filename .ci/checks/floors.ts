/** No copy of a package in the lockfile is older than the first version without a known hole (`.floors.json`). */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')

const floors = read('.floors.json') as Record<string, string>
const lock = read('package-lock.json') as { packages: Record<string, { version?: string }> }
const locked = Object.entries(lock.packages)

const tooOld = Object.entries(floors).flatMap(([name, floor]) =>
  locked
    .filter(([path]) => path.endsWith(`node_modules/${name}`))
    .filter(([, { version }]) => isBelow(version ?? '0', floor))
    .map(([path, { version }]) => `${path} is ${version}; ${floor} is the first safe one`)
)
for (const sentence of tooOld) console.error(sentence)
console.log(`floors: ${Object.keys(floors).length} packages, ${tooOld.length} copies too old`)
process.exitCode = tooOld.length > 0 ? 1 : 0

function read(file: string): unknown {
  return JSON.parse(readFileSync(join(ROOT, file), 'utf8'))
}

/** A prerelease comes before its release. */
function isBelow(version: string, floor: string): boolean {
  const [release, prerelease] = version.split('-')
  const order = release!.localeCompare(floor, 'en', { numeric: true })
  return order < 0 || (order === 0 && prerelease !== undefined)
}
