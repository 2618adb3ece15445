import { createHash, timingSafeEqual } from 'node:crypto'
import type { InboundRequest } from '@kametrix/contracts'

/**
 * True when the message carries our secret, as `Authorization: Bearer …` (what we set up) or as
 * `X-Vapi-Secret: …` (how older assistants send it). Vapi sends that header empty when nothing is
 * configured: without a secret of our own nobody passes, least of all with an empty one.
 */
export function carriesSecret(headers: InboundRequest['headers'], secret: string): boolean {
  if (secret === '') return false
  const offered = [...bearerTokens(headers.authorization), ...values(headers['x-vapi-secret'])]
  return offered.some((candidate) => sameText(candidate, secret))
}

function bearerTokens(header: string | string[] | undefined): string[] {
  return values(header).flatMap((value) => /^Bearer +(\S.*)$/i.exec(value)?.[1] ?? [])
}

function values(header: string | string[] | undefined): string[] {
  return header === undefined ? [] : [header].flat()
}

/** Digests are of one length, so that the comparison takes the same time for every guess. */
function sameText(a: string, b: string): boolean {
  return timingSafeEqual(digest(a), digest(b))
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
