import env from '#start/env'
import { defineConfig } from '@adonisjs/core/http'
import { isSecureOrigin } from './mode.ts'

export const appKey = env.get('APP_KEY')

/** The public address, without a trailing slash. */
export const appUrl = env.get('APP_URL').replace(/\/+$/, '')

/**
 * Longer than proxies and vendors keep a connection that is idle, two minutes at most: who closes first must
 * not be us, or a request that is on its way over it by then is lost. Node's own is 5 seconds.
 */
const KEEP_ALIVE_MS = 125_000

export const http = defineConfig({
  keepAliveTimeout: KEEP_ALIVE_MS,
  generateRequestId: true,
  allowMethodSpoofing: false,
  useAsyncLocalStorage: false,
  cookie: {
    path: '/',
    maxAge: '2h',
    httpOnly: true,
    secure: isSecureOrigin,
    sameSite: 'lax',
  },
})
