import { createHmac } from 'node:crypto'
import type { Delivery } from '@kametrix/contracts'
import type { ReceivedRequest } from './harness.ts'

export const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`
export const NEXT_SECRET = `whsec_${Buffer.alloc(32, 9).toString('base64')}`

/** Spaces, order and letters that a second encoding would change. */
export const BODY = '{ "type":"call.ended",  "data":{"name":"Zoë","n":1.0} }'

export function aDelivery(url: string, changes: Partial<Delivery> = {}): Delivery {
  return {
    url,
    messageId: 'msg_019c000000007000800000000000000a',
    body: BODY,
    secrets: [SECRET],
    attemptedAt: new Date('2026-03-02T09:00:00.900Z'),
    ...changes,
  }
}

/** By the Standard Webhooks specification, over what arrived. */
export function signatureOf({ headers, rawBody }: ReceivedRequest, secret: string): string {
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64')
  const hmac = createHmac('sha256', key)
  hmac.update(`${headers['webhook-id']}.${headers['webhook-timestamp']}.`).update(rawBody)
  return `v1,${hmac.digest('base64')}`
}

/** Addresses that a customer's webhook must never lead to. */
export const REFUSED_ADDRESSES = [
  'not an address',
  'ftp://198.51.100.7/hook',
  'http://1.1.1.1/hook',
  'https://1.1.1.1:22/hook',
  'https://127.0.0.1/hook',
  'https://127.1/hook',
  'https://0x7f000001/hook',
  'https://localhost/hook',
  'https://10.0.0.8/hook',
  'https://172.16.0.8/hook',
  'https://192.168.1.8/hook',
  'https://169.254.169.254/latest/meta-data',
  'https://100.64.0.1/hook',
  'https://0.0.0.0/hook',
  'https://203.0.113.7/hook',
  'https://224.0.0.1/hook',
  'https://[::1]/hook',
  'https://[::ffff:127.0.0.1]/hook',
  'https://[fd00::1]/hook',
  'https://[fe80::1]/hook',
]
