import { createHmac } from 'node:crypto'
import type { WebCallHosts, WebCallTerms } from '@kametrix/contracts'

/** Vapi's browser library holds the call through Daily, and loads Daily's part from there. */
const CARRIER = { scripts: ['https://*.daily.co'], connections: ['wss://*.daily.co'] }

/**
 * A JSON web token, HS256 with the private key: what Vapi takes in place of a public key. It lets nobody
 * do more than begin a call, with this one assistant, from this one page, until it expires.
 */
export function webCallToken(privateKey: string, orgId: string, terms: WebCallTerms): string {
  const restrictions = {
    enabled: true,
    allowedOrigins: [terms.origin],
    allowedAssistantIds: [terms.vendorAgentId],
    allowTransientAssistant: false,
  }
  const exp = Math.floor(terms.expiresAt.getTime() / 1000)
  const claims = { orgId, token: { tag: 'public', restrictions }, exp }
  const signed = `${encoded({ alg: 'HS256', typ: 'JWT' })}.${encoded(claims)}`
  return `${signed}.${createHmac('sha256', privateKey).update(signed).digest('base64url')}`
}

export function webCallHosts(baseUrl: string): WebCallHosts {
  const { scripts, connections } = CARRIER
  return { scripts, connections: [new URL(baseUrl).origin, ...scripts, ...connections] }
}

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}
