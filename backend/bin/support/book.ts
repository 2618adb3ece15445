import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { StateVisit } from '../../tests/support/pages/states.ts'
import { readInstall } from './environment.ts'
import { Refusal } from './output.ts'
import { BACKEND } from './paths.ts'

export interface FilledBook {
  emails: Record<'owner' | 'germanOwner' | 'operator' | 'germanOperator', string>
  password: string
  visits: StateVisit[]
  /** What a vendor needs to know to have its phone ring. */
  reception: { secret: string; vendorNumberId: string; number: string }
}

interface Filled {
  /** Of the running install. */
  url: string
  databaseUrl: string
  dataDirectory: string
  /** Also what one hopes not to see: calls turned away, credits used up, connections lost. */
  hasStates?: boolean
}

/** Fills a running sandbox install with a business to look at. */
export async function fillBook(filling: Filled): Promise<FilledBook> {
  const { url, databaseUrl, dataDirectory, hasStates = false } = filling
  const { env } = readInstall('production', {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    KAMETRIX_MODE: 'sandbox',
    DATA_DIR: dataDirectory,
    DATABASE_URL: databaseUrl,
    PORT: new URL(url).port,
    LOG_LEVEL: 'error',
  })
  const script = ['bin/book.ts', ...(hasStates ? ['--states'] : [])]
  const child = spawn(process.execPath, ['--import=@poppinss/ts-exec', ...script], {
    cwd: BACKEND,
    env,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  let filled: FilledBook | undefined
  child.on('message', (message) => {
    // The framework says "ready" the same way.
    if (typeof message === 'object') filled = message as FilledBook
  })
  await once(child, 'close')
  if (!filled) throw new Refusal('the install could not be filled with a business.')
  return filled
}
