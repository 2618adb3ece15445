import { createRequire } from 'node:module'
import { finished } from 'node:stream/promises'
import { pathToFileURL } from 'node:url'
import app from '@adonisjs/core/services/app'
import server from '@adonisjs/core/services/server'
import { siteRoot } from '#config/site'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Site } from '#services/site/astro'

interface AstroServer {
  handle(req: IncomingMessage, res: ServerResponse): void
  stop(): Promise<void>
}

/** What the build writes for pages that Astro does not render: frontend/adapter/panel_files.ts. */
const SOURCES: Record<string, string> = {
  '/panel.css': '/src/styles/panel.css?direct',
  '/theme.js': '/src/lib/theme.js',
}

/** Astro's dev server in this process: pages are compiled as they are asked for, edits reach the browser. */
export async function openDevSite(): Promise<Site> {
  const astro = createRequire(`${siteRoot}/package.json`).resolve('astro')
  const { dev } = await import(pathToFileURL(astro).href)
  const ws = { server: server.getNodeServer() }
  const running: AstroServer = await dev({ root: siteRoot, vite: { server: { ws } } })
  app.terminating(() => running.stop())
  return {
    async render({ request, response, session }, locals) {
      const req = request.request
      req.url = SOURCES[request.url()] ?? req.url
      Object.assign(req, { [Symbol.for('astro.locals')]: locals })
      // Vite writes scripts and styles into the page; Astro has no policy for them in development.
      response.removeHeader('content-security-policy')
      await session?.commit()
      response.relayHeaders()
      running.handle(req, response.response)
      await finished(response.response)
    },
    print: null,
  }
}
