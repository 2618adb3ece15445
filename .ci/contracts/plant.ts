import type { Exchange } from '@kametrix/sandbox'

/** A mistake in an exchange, to see whether it is found. */
export interface Plant {
  title: string
  vendor: string
  exchange: Pick<Exchange, 'method' | 'path'> & Partial<Exchange>
  /** What must be found: severity, field, and a word of its message. */
  expected: string
}

export function post(path: string, requestBody: object) {
  return { method: 'POST', path, requestBody }
}
