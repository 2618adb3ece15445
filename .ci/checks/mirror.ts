import {
  cp,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  readlink,
  realpath,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')
const SOURCES = ['backend', 'frontend', 'providers', 'package.json', 'tsconfig.json']
const WALLS = '.dependency-cruiser.js'
const LEFT_OUT = ['node_modules', 'build', 'dist', 'tmp', '.astro']

/**
 * A copy of the sources in a folder of its own, in which violations can be planted.
 * The walls' tool cannot read `.astro` files: here the code of each stands in its place, as `.astro.ts`,
 * which is also where an import of it then leads.
 */
export async function mirrorSources(): Promise<string> {
  const mirror = await realpath(await mkdtemp(join(tmpdir(), 'kametrix-walls-')))
  const keep = (path: string) => !LEFT_OUT.includes(basename(path))
  for (const source of [...SOURCES, WALLS]) {
    await cp(join(ROOT, source), join(mirror, source), { recursive: true, filter: keep })
  }
  await linkPackages(mirror)
  for (const file of await readdir(join(mirror, 'frontend'), { recursive: true })) {
    if (file.endsWith('.astro')) await replaceByCode(join(mirror, 'frontend', file))
  }
  return mirror
}

/** Installed packages are shared, workspaces are the mirror's own. */
async function linkPackages(mirror: string): Promise<void> {
  const [from, to] = [join(ROOT, 'node_modules'), join(mirror, 'node_modules')]
  await mkdir(join(to, '@kametrix'), { recursive: true })
  for (const name of await readdir(from)) {
    if (!name.startsWith('.') && name !== '@kametrix') {
      await symlink(join(from, name), join(to, name))
    }
  }
  for (const name of await readdir(join(from, '@kametrix'))) {
    await symlink(await readlink(join(from, '@kametrix', name)), join(to, '@kametrix', name))
  }
}

async function replaceByCode(astroFile: string): Promise<void> {
  await writeFile(`${astroFile}.ts`, codeOf(await readFile(astroFile, 'utf8')))
  await rm(astroFile)
}

function codeOf(page: string): string {
  const frontmatter = /^---\r?\n([^]*?)\r?\n---/.exec(page)?.[1] ?? ''
  const scripts = [...page.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map((match) => match[1])
  return [frontmatter, ...scripts].join('\n')
}

/** Writes one file of the mirror, with the folders on the way. */
export async function plant(mirror: string, path: string, content: string): Promise<void> {
  const file = join(mirror, path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, content)
  if (relative(mirror, file).endsWith('.astro')) await replaceByCode(file)
}
