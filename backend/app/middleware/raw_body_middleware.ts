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
    const chunks: Buffer[] = []
    let size = 0
    for await (const chunk of request.request) {
      size += chunk.length
      if (size > LIMIT) {
        // The rest of the body is still on its way: nobody may ask anything else on this connection.
        return response
          .header('connection', 'close')
          .status(413)
          .send(refusal('E_BODY_TOO_LARGE', 'The body is larger than 10 MB.'))
      }
      chunks.push(chunk)
    }
    ctx.rawBody = Buffer.concat(chunks, size)
    return next()
  }
}

function refusal(code: string, message: string) {
  return { error: { code, message } }
}
