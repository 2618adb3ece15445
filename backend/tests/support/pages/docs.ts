import { fileURLToPath } from 'node:url'

/** The documents that the site is made from. */
export const docsRoot = fileURLToPath(new URL('../../../../docs', import.meta.url))
