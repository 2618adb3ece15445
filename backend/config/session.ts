import env from '#start/env'
import { defineConfig, stores } from '@adonisjs/session'
import { isSecureOrigin } from './mode.ts'

export default defineConfig({
  enabled: true,
  // The prefix makes browsers insist on Secure, path "/" and no domain.
  cookieName: isSecureOrigin ? '__Host-session' : 'session',
  clearWithBrowser: false,
  // As long as somebody can ask to be kept; who did not is signed out earlier, by their sign-in.
  age: '30 days',
  cookie: {
    path: '/',
    httpOnly: true,
    secure: isSecureOrigin,
    sameSite: 'lax',
  },
  store: env.get('SESSION_DRIVER', 'database'),
  stores: {
    database: stores.database(),
  },
})
