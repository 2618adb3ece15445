import { createHmac, timingSafeEqual } from 'node:crypto'
import { validate as isUuid } from 'uuid'
import { appKey } from '#config/app'
import type Letter from '#models/letter'

type Named = Pick<Letter, 'id' | 'kind' | 'email'>

/**
 * What a letter's link carries: its id and a proof that we wrote it to this address. The proof is
 * made from the app's key whenever it is needed: neither the database nor a job ever holds it.
 */
export function linkToken(letter: Named): string {
  return `${letter.id}.${proofOf(letter)}`
}

/** The letter's id that a token claims; null for what cannot be one. */
export function letterIdIn(token: string): string | null {
  const [id] = token.split('.')
  return isUuid(id) ? id! : null
}

export function isTokenOf(letter: Named, token: string): boolean {
  const [given, wanted] = [token, linkToken(letter)].map((one) => Buffer.from(one))
  return given!.length === wanted!.length && timingSafeEqual(given!, wanted!)
}

function proofOf({ id, kind, email }: Named): string {
  const mac = createHmac('sha256', appKey.release())
  return mac.update(`letter ${id} ${kind} ${email}`).digest('base64url')
}
