import { createHmac, randomBytes } from 'node:crypto'
import type { Delivery } from '@kametrix/contracts'

const PREFIX = 'whsec_'
const SECRET_BYTES = 32

export function generateSecret(): string {
  return PREFIX + randomBytes(SECRET_BYTES).toString('base64')
}

/** One signature a secret, separated by spaces, over `id.timestamp.body`. */
export function signedHeaders({ messageId, attemptedAt, body, secrets }: Delivery) {
  if (messageId.includes('.')) {
    throw new TypeError('A message id has no dot: it would blur where the signed parts begin')
  }
  if (secrets.length === 0) throw new TypeError('A delivery needs a secret to be signed with')

  const timestamp = String(Math.floor(attemptedAt.getTime() / 1000))
  const signed = `${messageId}.${timestamp}.${body}`
  return {
    'webhook-id': messageId,
    'webhook-timestamp': timestamp,
    'webhook-signature': secrets.map((secret) => `v1,${signatureOf(signed, secret)}`).join(' '),
  }
}

function signatureOf(signed: string, secret: string): string {
  return createHmac('sha256', keyOf(secret)).update(signed).digest('base64')
}

/** Strict, where `Buffer.from` would skip what is no base64 and sign with another key. */
function keyOf(secret: string): Buffer {
  const encoded = secret.startsWith(PREFIX) ? secret.slice(PREFIX.length) : ''
  const key = Buffer.from(encoded, 'base64')
  if (key.length >= 24 && key.length <= 64 && key.toString('base64') === encoded) return key
  throw new TypeError('A webhook secret is "whsec_" and the base64 of 24 to 64 bytes')
}
