import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'
import { appUrl } from '#config/app'
import { protectPage } from '#services/site/protect_page'
import type { HttpContext } from '@adonisjs/core/http'

const compress = promisify(brotliCompress)

/** Stands in built pages where the install's own address belongs; frontend/src/lib/origin.ts writes it. */
const ORIGIN = 'https://origin.invalid'

/** A page that is the same for everybody, ready to be sent. */
export interface KeptPage {
  html: string
  brotli: Buffer
  etag: string
  /** What the renderer says beside the policy in the page; null for none. */
  policy: string | null
}

/** Fills in what only the running install knows, and compresses once for all who ask. */
export async function keepPage(built: string, policy: string | null = null): Promise<KeptPage> {
  const html = built.replaceAll(ORIGIN, appUrl)
  const brotli = await compress(html)
  const etag = `"${createHash('sha256').update(html).digest('base64url').slice(0, 27)}"`
  return { html, brotli, etag, policy }
}

export function sendKept({ request, response }: HttpContext, page: KeptPage, status = 200) {
  protectPage(response, page.policy)
  response.vary('accept-encoding')
  response.header('cache-control', 'public, max-age=0, must-revalidate').header('etag', page.etag)
  if (response.fresh()) return response.status(304).send(null)
  response.status(status).type('html')
  if (request.encoding(['br']) !== 'br') return response.send(page.html)
  response.header('content-encoding', 'br').send(page.brotli)
}
