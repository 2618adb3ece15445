import { join } from 'node:path'

/** The repository's folders. These files run from source only, so their own place tells. */
export const ROOT = join(import.meta.dirname, '../../..')
export const BACKEND = join(ROOT, 'backend')
export const FRONTEND = join(ROOT, 'frontend')
export const PROVIDERS = join(ROOT, 'providers')
