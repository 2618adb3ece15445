import { execFile } from 'node:child_process'
import { join } from 'node:path'

export interface Violation {
  /** The rule's name in `.dependency-cruiser.js`; starts with the wall's number. */
  rule: string
  from: string
  to: string
}

const PROGRAM = 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs'
const MUCH = 512 * 1024 * 1024

/** Every breach of a wall in a tree of sources. */
export async function cruise(tree: string): Promise<Violation[]> {
  const args = ['--config', '.dependency-cruiser.js', '--output-type', 'json']
  const folders = ['backend', 'frontend', 'providers']
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const options = { cwd: tree, maxBuffer: MUCH }
  execFile(
    process.execPath,
    [join(tree, PROGRAM), ...args, ...folders],
    options,
    (_, out, problems) =>
      // Its exit code is the number of breaches; without any output it did not run.
      out ? resolve(out) : reject(new Error(problems))
  )
  const { summary } = JSON.parse(await promise) as {
    summary: { violations: { rule: { name: string }; from: string; to: string }[] }
  }
  return summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }))
}
