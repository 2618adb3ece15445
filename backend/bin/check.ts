/**
 * `npm run check`: everything that can be said about the code without running it.
 * Goes on after a failure and sums up at the end. `npm run check -- walls types` runs those alone.
 */
import { delimiter, join } from 'node:path'
import { main } from './support/output.ts'
import { ROOT } from './support/paths.ts'
import { capture } from './support/processes.ts'

const CHECKS: Record<string, string[][]> = {
  format: [['prettier', '--check', '--log-level', 'warn', '.']],
  lint: [['eslint', '--config', '.eslint.config.js', '--max-warnings', '0', '.']],
  types: [
    ['tsc', '-p', 'tsconfig.json'],
    ['tsc', '-p', '.ci/checks/tsconfig.json'],
    ['tsc', '-p', '.ci/contracts/tsconfig.json'],
    ['npm', 'run', '--silent', 'typecheck', '-w', '@kametrix/backend'],
    ['npm', 'run', '--silent', 'typecheck', '-w', '@kametrix/frontend'],
  ],
  walls: [['node', '.ci/checks/walls.ts']],
  unused: [['knip', '--no-progress', '--no-config-hints']],
  floors: [['node', '.ci/checks/floors.ts']],
  generated: [['node', '.ci/checks/generated.ts']],
  layout: [['node', '.ci/checks/layout.ts']],
  contracts: [['node', '.ci/contracts/can_fail.ts']],
  words: [['node', '.ci/checks/words.ts']],
  sizes: [['node', '.ci/checks/sizes.ts']],
}

const wanted = process.argv.slice(2)

await main(async () => {
  const names = Object.keys(CHECKS).filter((name) => wanted.length === 0 || wanted.includes(name))
  const failed: string[] = []
  for (const name of names) {
    if (!(await passes(name))) failed.push(name)
  }
  console.log(failed.length > 0 ? `check: failed: ${failed.join(', ')}` : 'check: passed')
  return failed.length > 0 || names.length === 0 ? 1 : 0
})

async function passes(name: string): Promise<boolean> {
  const startedAt = Date.now()
  const PATH = [join(ROOT, 'node_modules/.bin'), process.env.PATH].join(delimiter)
  const env = { ...process.env, PATH, ASTRO_TELEMETRY_DISABLED: '1' }
  const runs = []
  for (const [program, ...args] of CHECKS[name]!) {
    runs.push(await capture(program!, args, { cwd: ROOT, env }))
  }
  const passed = runs.every(({ code }) => code === 0)
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1)
  console.log(`${passed ? '✔' : '✘'} ${name} (${seconds} s)`)
  // What a check that passed has to say is worth a look as well: the sizes, the counts.
  const said = runs.map(({ output }) => output.trim()).filter(Boolean)
  if (said.length > 0) console.log(said.join('\n').replace(/^/gm, '    '))
  return passed
}
