import { createHmac } from 'node:crypto'

/** `Stripe-Signature`: HMAC-SHA256 over `<seconds>.<body>`, keyed with the whole `whsec_…`. */
export function signatureHeader(body: string, secret: string, seconds: number): string {
  const signature = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')
  return `t=${seconds},v1=${signature}`
}
