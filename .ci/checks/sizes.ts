/** A hint, never a failure: files that have grown to be two things. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')
const LONG = 130
const LONG_BY_NATURE = /\/(tests|fixtures|\.adonisjs|migrations)\//

const files = execFileSync('git', ['ls-files', '*.ts', '*.tsx', '*.astro'], {
  cwd: ROOT,
  encoding: 'utf8',
})
const sizes = files
  .split('\n')
  .filter((file) => file && !LONG_BY_NATURE.test(`/${file}`))
  .filter((file) => existsSync(join(ROOT, file)))
  .map((file) => ({ file, lines: readFileSync(join(ROOT, file), 'utf8').split('\n').length - 1 }))
  .sort((a, b) => a.lines - b.lines)
const long = sizes.filter(({ lines }) => lines > LONG)
for (const { file, lines } of long) console.log(`${file} has ${lines} lines`)
const median = sizes[Math.floor(sizes.length / 2)]?.lines ?? 0
console.log(`sizes: ${sizes.length} files, median ${median} lines, ${long.length} over ${LONG}`)
