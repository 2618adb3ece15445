/** Every language says the same: no sentence is missing, empty, unused, or filled in differently. */
import { execFileSync } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'

const ROOT = join(import.meta.dirname, '../..')

interface Catalogue {
  name: string
  folder: string
  /** Where its sentences are asked for. */
  sources: string[]
  /** Keys that are put together at run time, by a library or from data. */
  built: RegExp
}

const CATALOGUES: Catalogue[] = [
  {
    name: 'site',
    folder: 'frontend/src/words',
    sources: ['frontend/src'],
    built: /^$/,
  },
  {
    name: 'backend',
    folder: 'backend/resources/lang',
    sources: ['backend/app', 'backend/resources/views', 'backend/start'],
    built: /^(errors\.E_|validation\.)/,
  },
]

const problems = CATALOGUES.flatMap(problemsOf)
for (const problem of problems) console.error(problem)
console.log(`words: ${problems.length} problems`)
process.exitCode = problems.length > 0 ? 1 : 0

function problemsOf({ name, folder, sources, built }: Catalogue): string[] {
  const [en, de] = ['en', 'de'].map((language) => read(join(ROOT, folder, language)))
  const text = readSources(sources)
  const found: string[] = []
  for (const key of new Set([...en!.keys(), ...de!.keys()])) {
    const [english, german] = [en!.get(key), de!.get(key)]
    if (!english?.trim() || !german?.trim()) {
      found.push(`${name}: ${key} is missing in ${english?.trim() ? 'German' : 'English'}`)
      continue
    }
    const [a, b] = [argumentsOf(english), argumentsOf(german)]
    if (a !== b) found.push(`${name}: ${key} takes {${a}} in English and {${b}} in German`)
    if (!built.test(key) && !isUsed(key, text)) found.push(`${name}: ${key} is said nowhere`)
  }
  for (const [, key] of text.matchAll(/\bt\(\s*'([\w-]+\.[\w.-]+)'/g)) {
    if (!en!.has(key!)) found.push(`${name}: ${key} is asked for and in no catalogue`)
  }
  return found
}

function read(folder: string): Map<string, string> {
  const entries = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => {
      const words: object = JSON.parse(readFileSync(join(folder, file), 'utf8'))
      return flatten(words, basename(file, '.json'))
    })
  return new Map(entries)
}

function flatten(words: object, prefix: string): [string, string][] {
  return Object.entries(words).flatMap(([name, value]) =>
    typeof value === 'string'
      ? ([[`${prefix}.${name}`, value]] as [string, string][])
      : flatten(value as object, `${prefix}.${name}`)
  )
}

/** By its whole name, or by a beginning that something is put after: `calls.result.${result}`. */
function isUsed(key: string, text: string): boolean {
  if (text.includes(`'${key}'`) || text.includes(`"${key}"`) || text.includes(`\`${key}\``)) {
    return true
  }
  const parts = key.split('.')
  return (
    parts.some((_, index) => {
      const start = parts.slice(0, index + 1).join('.')
      return index > 0 && index < parts.length - 1 && text.includes(`\`${start}.\${`)
    }) ||
    (parts.length === 2 && text.includes(`\`${parts[0]}.\${`))
  )
}

function readSources(folders: string[]): string {
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', ...folders], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  return files
    .split('\n')
    .filter((file) => /\.(ts|tsx|astro|edge)$/.test(file))
    .map((file) => readFileSync(join(ROOT, file), 'utf8').replace(/^\s*(\*|\/\*|\/\/).*$/gm, ''))
    .join('\n')
}

function argumentsOf(message: string): string {
  const names = new Set<string>()
  const walk = (elements: MessageFormatElement[]) => {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound) continue
      if ('value' in element) names.add(element.value)
      if ('options' in element) Object.values(element.options).forEach(({ value }) => walk(value))
      if ('children' in element) walk(element.children)
    }
  }
  walk(parse(message, { ignoreTag: true }))
  return [...names].sort().join(', ')
}
