import { createHash, type Hash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { ROOT } from './paths.ts'

/** One half of the build: from which sources, to which folder, by which workspace's build script. */
export interface BuildTarget {
  name: string
  workspace: string
  inputs: string[]
  output: string
}

const SHARED_INPUTS = ['package.json', 'package-lock.json', 'tsconfig.json']

export const BUILD_TARGETS: BuildTarget[] = [
  {
    name: 'backend',
    workspace: '@kametrix/backend',
    inputs: [...SHARED_INPUTS, 'backend', 'providers'],
    output: 'backend/build',
  },
  {
    name: 'frontend',
    workspace: '@kametrix/frontend',
    inputs: [...SHARED_INPUTS, 'frontend', 'backend/.adonisjs', 'backend/resources', 'docs'],
    output: 'frontend/dist',
  },
]

const IGNORED_PATHS = ['backend/build', 'backend/tmp', 'frontend/dist', 'frontend/.astro']
const IGNORED_NAMES = ['node_modules', 'tests', 'fixtures']

/** Over everything that a build is made from: equal stamps, equal builds. */
export function stampOf(target: BuildTarget): string {
  const hash = createHash('sha256')
  for (const input of target.inputs) addTo(hash, join(ROOT, input))
  return hash.digest('hex')
}

export function isCurrent(target: BuildTarget): boolean {
  const file = stampFile(target)
  return existsSync(file) && readFileSync(file, 'utf8') === stampOf(target)
}

export function writeStamp(target: BuildTarget, stamp: string): void {
  writeFileSync(stampFile(target), stamp)
}

function stampFile(target: BuildTarget): string {
  return join(ROOT, target.output, '.stamp')
}

function addTo(hash: Hash, path: string): void {
  if (!existsSync(path)) return
  const name = relative(ROOT, path)
  if (statSync(path).isFile()) {
    hash.update(`${name}\0`).update(readFileSync(path)).update('\0')
    return
  }
  if (IGNORED_PATHS.includes(name)) return
  for (const entry of readdirSync(path).sort()) {
    if (!IGNORED_NAMES.includes(entry)) addTo(hash, join(path, entry))
  }
}
