import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { isRoot } from './data_directory.ts'
import { Refusal, say } from './output.ts'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** The browser that the browser suite drives; installed when it is missing and we may. */
export async function ensureChromium(): Promise<string> {
  const present = findChromium() ?? (await playwrightsOwn())
  if (present) return present

  if (isDebian()) installFromDebian()
  else installFromPlaywright()
  const installed = findChromium() ?? (await playwrightsOwn())
  if (installed) return installed
  throw new Refusal(
    'The browser tests need Chromium, and it could not be installed. Install it, or set CHROMIUM_PATH to one.'
  )
}

function findChromium(): string | null {
  const wanted = process.env.CHROMIUM_PATH
  if (wanted) {
    if (isExecutable(wanted)) return wanted
    throw new Refusal(`CHROMIUM_PATH is ${wanted}, which is not a program.`)
  }
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)]
  const candidates = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
  return candidates.find((file) => isExecutable(file) && !isSnapNotice(file)) ?? null
}

async function playwrightsOwn(): Promise<string | null> {
  const { chromium } = await import('playwright')
  return isExecutable(chromium.executablePath()) ? chromium.executablePath() : null
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Ubuntu's `chromium-browser` is a small script that only says to install the snap. */
function isSnapNotice(file: string): boolean {
  return statSync(file).size < 4_000 && readFileSync(file, 'utf8').includes('snap install')
}

/** Ubuntu has the same tools, but Chromium there is a snap, which a container cannot run. */
function isDebian(): boolean {
  return (
    existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
  )
}

function installFromDebian(): void {
  say("installing Debian's chromium for the browser tests …")
  const apt = [...asRoot(), 'apt-get', '-o', 'DPkg::Lock::Timeout=300']
  run([...apt, 'update'])
  run([...apt, 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'])
}

function installFromPlaywright(): void {
  say("installing Playwright's chromium for the browser tests …")
  run(['npx', 'playwright', 'install', '--with-deps', 'chromium'])
}

function asRoot(): string[] {
  if (isRoot()) return []
  if (spawnSync('sudo', ['-n', 'true']).status === 0) return ['sudo', '-n']
  throw new Refusal(
    'The browser tests need Chromium, and installing it takes root. Run: sudo apt-get install chromium'
  )
}

function run([command, ...args]: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  // On stderr: stdout belongs to the test results.
  spawnSync(command!, args, { env, stdio: ['ignore', 2, 2] })
}
