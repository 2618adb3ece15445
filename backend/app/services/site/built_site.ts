import { Readable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import type { ReadableStream } from 'node:stream/web'
import { appUrl } from '#config/app'
import { siteRoot } from '#config/site'
import { errorPage } from '#services/site/error_page'
import { protectPage } from '#services/site/protect_page'
import type { HttpContext } from '@adonisjs/core/http'
import type { Site } from '#services/site/astro'

interface RenderOptions {
  locals: object
  clientAddress?: string
  prerenderedErrorPageFetch?: (url: string) => Promise<Response>
}

type Render = (request: Request, options: RenderOptions) => Promise<Response>

/** Pages as `npm run build` left them: Astro's server entry, called with a request and answered by us. */
export async function openBuiltSite(): Promise<Site> {
  const entry = pathToFileURL(`${siteRoot}/dist/server/entry.mjs`)
  const { render } = (await import(entry.href)) as { render: Render }
  return {
    async render(ctx, locals) {
      const answer = await render(requestOf(ctx), {
        locals,
        clientAddress: ctx.request.ip(),
        prerenderedErrorPageFetch: (url) => fetchErrorPage(url, ctx),
      })
      send(answer, ctx)
    },

    async print(path, locals) {
      const answer = await render(new Request(new URL(path, appUrl)), { locals })
      if (!answer.ok) throw new Error(`The page ${path} could not be made: ${answer.status}`)
      return {
        html: await answer.text(),
        policy: answer.headers.get('content-security-policy'),
      }
    },
  }
}

/** Pages are only ever asked for: forms post to the API. */
function requestOf({ request }: HttpContext): Request {
  const headers = Object.entries(request.headers()).map(([name, value]) => [name, String(value)])
  return new Request(new URL(request.url(true), appUrl), {
    method: 'GET',
    headers: headers as [string, string][],
  })
}

async function fetchErrorPage(url: string, ctx: HttpContext): Promise<Response> {
  const { html } = await errorPage(url.includes('/500') ? 500 : 404, ctx)
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } })
}

function send(answer: Response, { response }: HttpContext) {
  response.status(answer.status)
  for (const [name, value] of answer.headers) {
    if (name !== 'set-cookie') response.header(name, value)
  }
  for (const cookie of answer.headers.getSetCookie()) response.append('set-cookie', cookie)
  protectPage(response, answer.headers.get('content-security-policy'))
  if (answer.body) response.stream(Readable.fromWeb(answer.body as ReadableStream))
}
