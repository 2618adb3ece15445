import { glob, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { StandInDefinition } from './plugin.ts'

/**
 * Every stand-in of a repository: the default export behind `"./sandbox"` in `providers/<id>/package.json`.
 * Ordered by id. A package that cannot be loaded is named in the error.
 */
export async function discoverStandIns(root: string): Promise<StandInDefinition[]> {
  const manifests: string[] = []
  for await (const path of glob('providers/*/package.json', { cwd: root })) manifests.push(path)
  const found = await Promise.all(manifests.sort().map((manifest) => load(join(root, manifest))))
  return found.filter((definition) => definition !== null)
}

async function load(manifest: string): Promise<StandInDefinition | null> {
  const { exports } = JSON.parse(await readFile(manifest, 'utf8'))
  const entry: unknown = exports?.['./sandbox']
  if (typeof entry !== 'string') return null
  try {
    const module = await import(pathToFileURL(join(manifest, '..', entry)).href)
    return module.default
  } catch (cause) {
    throw new Error(`The stand-in that ${manifest} exports could not be loaded`, { cause })
  }
}
