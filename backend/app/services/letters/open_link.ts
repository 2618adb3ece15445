import { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import LinkSpentException from '#exceptions/link_spent_exception'
import Letter from '#models/letter'
import { isTokenOf, letterIdIn } from './link.ts'
import type { LetterKind } from './kinds.ts'

/** A letter whose link still works; null for one that was used, has expired, or was never ours. */
export async function readLink(token: string, kinds: LetterKind[]): Promise<Letter | null> {
  const letter = await findBy(token, kinds)
  const now = DateTime.utc()
  return letter && !letter.usedAt && letter.expiresAt && letter.expiresAt > now ? letter : null
}

/** Uses a link up, for whoever comes first. Throws `E_LINK_SPENT`. */
export async function openLink(
  token: string,
  kinds: LetterKind[],
  trx: TransactionClientContract
): Promise<Letter> {
  const letter = await findBy(token, kinds)
  if (!letter) throw new LinkSpentException()
  const now = DateTime.utc().toJSDate()
  const used = await Letter.query({ client: trx })
    .where('id', letter.id)
    .whereNull('usedAt')
    .where('expiresAt', '>', now)
    .update({ used_at: now })
  if (Number(used) !== 1) throw new LinkSpentException()
  return letter
}

async function findBy(token: string, kinds: LetterKind[]): Promise<Letter | null> {
  const id = letterIdIn(token)
  const letter = id ? await Letter.find(id) : null
  return letter && kinds.includes(letter.kind) && isTokenOf(letter, token) ? letter : null
}
