import { readdir } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * Specs of the provider folders named (`vapi`, `kit/sandbox`), or of all of them.
 * A folder without specs is a mistake in the command, not an empty success.
 */
export async function specFiles(root: string, folders: string[]): Promise<URL[]> {
  const lists = await Promise.all(
    (folders.length > 0 ? folders : ['.']).map((folder) => specsUnder(join(root, folder)))
  )
  return lists.flat().map((path) => pathToFileURL(path))
}

async function specsUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true })
  const specs = entries.filter(isSpec).sort()
  if (specs.length === 0) {
    throw new Error(`No tests/**/*.spec.ts under ${folder}`)
  }
  return specs.map((entry) => join(folder, entry))
}

function isSpec(entry: string): boolean {
  const parts = entry.split(sep)
  return entry.endsWith('.spec.ts') && parts.includes('tests') && !parts.includes('node_modules')
}
