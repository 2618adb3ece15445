import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import filePlugin from '@size-limit/file'
import sizeLimit from 'size-limit'

export interface FirstLoad {
  /** Of all scripts, as they travel: brotli. */
  bytes: number
  /** Files under the built client. */
  scripts: string[]
  hasReact: boolean
}

type Weighed = { size: number }

const REACT = 'react.transitional.element'

/** The scripts that a page asks for before anybody does anything, with everything that they import. */
export async function firstLoadOf(html: string, client: string): Promise<FirstLoad> {
  const inline = inlineScripts(html)
  const scripts = new Set<string>()
  const follow = (file: string) => {
    if (scripts.has(file) || !existsSync(join(client, file))) return
    scripts.add(file)
    importsOf(readFileSync(join(client, file), 'utf8'), dirname(file)).forEach(follow)
  }
  linked(html).forEach(follow)
  importsOf(inline, '/').forEach(follow)

  const files = [...scripts].map((file) => join(client, file))
  return {
    bytes: await weigh(files, inline),
    scripts: [...scripts].sort(),
    hasReact: files.some((file) => readFileSync(file, 'utf8').includes(REACT)),
  }
}

function linked(html: string): string[] {
  const script = /<script\b[^>]*\ssrc="([^"]+)"/g
  const preload = /<link\b[^>]*rel="modulepreload"[^>]*\shref="([^"]+)"/g
  const island = /\s(?:component-url|renderer-url|before-hydration-url)="([^"]+)"/g
  return [script, preload, island].flatMap((form) =>
    [...html.matchAll(form)].map(([, address]) => address!)
  )
}

/** Those that run; data in a script's clothes does not. */
function inlineScripts(html: string): string {
  const scripts = html.matchAll(/<script\b(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g)
  return [...scripts]
    .filter(([, attributes]) => !/type="application\/(ld\+)?json"/.test(attributes!))
    .map(([, , text]) => text)
    .join('\n')
}

/** Static imports alone: what is imported later is no part of the first load. */
function importsOf(text: string, folder: string): string[] {
  const form = /\b(?:import|export)\b(?:[\w\s{},*$]*?\bfrom)?\s*["']([./][^"']+)["']/g
  return [...text.matchAll(form)].map(([, path]) =>
    path!.startsWith('/') ? path! : join(folder, path!)
  )
}

async function weigh(files: string[], inline: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'kametrix-bytes-'))
  const inlined = join(folder, 'inline.js')
  writeFileSync(inlined, inline)
  try {
    const [check] = (await sizeLimit(
      [filePlugin],
      inline ? [...files, inlined] : files
    )) as Weighed[]
    return check!.size
  } finally {
    rmSync(folder, { recursive: true })
  }
}
