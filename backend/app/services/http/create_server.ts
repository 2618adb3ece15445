import { createServer as createNodeServer, type RequestListener } from 'node:http'

/**
 * Longer than proxies and vendors keep a connection that is idle, which is a minute at most: who closes first
 * must not be us, or a request that is on its way over it by then is lost. Node's own is 5 seconds.
 */
const KEEP_ALIVE_MS = 75_000

/** The HTTP server behind the application. */
export function createServer(handler: RequestListener) {
  return createNodeServer({ keepAliveTimeout: KEEP_ALIVE_MS }, handler)
}
