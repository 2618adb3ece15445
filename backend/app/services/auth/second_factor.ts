import { createHmac, randomBytes } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import { renderSVG } from 'uqr'
import { appKey } from '#config/app'
import { openSecret, sealSecret } from '#services/vault'
import type User from '#models/user'

const STEP_SECONDS = 30
/** Steps that a clock may be off by, before and after. */
const WINDOW = 1
const RECOVERY_CODES = 10

/** A new secret for an app that shows codes, sealed. */
export function newSecret(user: User): string {
  return sealSecret(new Secret({ size: 20 }).base32, user.id)
}

/** What a person types or scans into their app. */
export function setUpOf(user: User) {
  const totp = totpOf(user)
  return {
    secret: totp.secret.base32.replace(/(.{4})(?=.)/g, '$1 '),
    uri: totp.toString(),
    qr: renderSVG(totp.toString(), { border: 2 }),
  }
}

/** The step that a code is right for; null for a wrong one. A step counts once: the caller keeps the last. */
export function stepOf(user: User, code: string, now = Date.now()): number | null {
  const delta = totpOf(user).validate({ token: code, window: WINDOW, timestamp: now })
  return delta === null ? null : Math.floor(now / 1000 / STEP_SECONDS) + delta
}

/** `abcd-efgh-ijkl`: ten of them, each good once. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, () => {
    const letters = new Secret({ buffer: new Uint8Array(randomBytes(8)).buffer }).base32
    return letters
      .slice(0, 12)
      .toLowerCase()
      .replace(/(.{4})(?=.)/g, '$1-')
  })
}

/** How a recovery code is kept: they are long and random, so that a keyed hash will do. */
export function recoveryHash(user: Pick<User, 'id'>, code: string): string {
  const plain = code.toLowerCase().replace(/[^a-z0-9]/g, '')
  return createHmac('sha256', appKey.release())
    .update(`recovery ${user.id} ${plain}`)
    .digest('base64url')
}

function totpOf(user: User): TOTP {
  const secret = Secret.fromBase32(openSecret(user.totpSecret!, user.id))
  return new TOTP({ issuer: 'Kametrix', label: user.email, secret, period: STEP_SECONDS })
}
