import type { IncomingMessage } from 'node:http'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

declare module '@adonisjs/core/http' {
  interface HttpContext {
    /** The body as it came; only on routes that ask for it. */
    rawBody: Buffer
  }
}

const LIMIT = 10 * 1024 * 1024

/** Reads the bytes and parses nothing: a vendor's signature holds for what it sent. */
export default class RawBodyMiddleware {
  async handle(ctx: HttpContext, next: NextFn) {
    const { request, response } = ctx
    const type = request.header('content-type') ?? ''
    if (type.startsWith('multipart/')) {
      return response
        .status(415)
        .send(refusal('E_MULTIPART', 'Multipart bodies are not taken here.'))
    }
    const body = await read(request.request)
    if (!body) {
      // The rest of the body is still on its way: nobody may ask anything else on this connection.
      return response
        .header('connection', 'close')
        .status(413)
        .send(refusal('E_BODY_TOO_LARGE', 'The body is larger than 10 MB.'))
    }
    ctx.rawBody = body
    return next()
  }
}

/** Null for a body that is too large. By events: an iterator costs more than the reading itself. */
function read(request: IncomingMessage): Promise<Buffer | null> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= LIMIT) return chunks.push(chunk)
      chunks.length = 0
      resolve(null)
    })
    request.on('end', () => resolve(Buffer.concat(chunks)))
    request.on('error', reject)
  })
}

function refusal(code: string, message: string) {
  return { error: { code, message } }
}
