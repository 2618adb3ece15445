import { createApp } from 'astro/app/entrypoint'
import { setGetEnv } from 'astro/env/setup'
import type { RenderOptions } from 'astro/app'

setGetEnv((name) => process.env[name])

const app = createApp()

/** Answers one request for a page; the backend sends the answer on. */
export function render(request: Request, options: RenderOptions): Promise<Response> {
  return app.render(request, { ...options, addCookieHeader: true })
}
