import env from '#start/env'
import { defineConfig } from '@adonisjs/core/http'
import { isSecureOrigin } from './mode.ts'

export const appKey = env.get('APP_KEY')

/** The public address, without a trailing slash. */
export const appUrl = env.get('APP_URL').replace(/\/+$/, '')

export const http = defineConfig({
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
