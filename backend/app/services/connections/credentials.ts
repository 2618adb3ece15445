import { openSecret, sealSecret } from '#services/vault'
import type Connection from '#models/connection'
import type { Credentials } from '@kametrix/contracts'

export function sealCredentials(credentials: Credentials, accountId: string): string {
  return sealSecret(JSON.stringify(credentials), accountId)
}

export function readCredentials({ credentials, accountId }: Connection): Credentials {
  const opened = JSON.parse(openSecret(credentials, accountId))
  return { ...opened, expiresAt: new Date(opened.expiresAt) }
}
