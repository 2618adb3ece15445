import { createHmac, randomUUID } from 'node:crypto'
import type { Consent } from './entities.ts'

/** Protects nothing: it only tells tokens that were given out here from invented ones. */
const KEY = 'google stand-in'

/** A token that says itself what it stands for: connections outlive a restart of the sandbox, as they would at Google. */
export function writeRefreshToken({ email, clientId, scopes }: Consent): string {
  const content = { email, clientId, scopes, id: randomUUID() }
  const text = Buffer.from(JSON.stringify(content)).toString('base64url')
  return `1//${text}.${signature(text)}`
}

export function readRefreshToken(token: string): Consent | null {
  const [, text = '', signed] = /^1\/\/([\w-]+)\.([\w-]+)$/.exec(token) ?? []
  if (signed !== signature(text)) return null
  const { email, clientId, scopes } = JSON.parse(Buffer.from(text, 'base64url').toString())
  return { email, clientId, scopes, revoked: false }
}

function signature(text: string): string {
  return createHmac('sha256', KEY).update(text).digest('base64url')
}
