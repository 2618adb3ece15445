import { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import Letter from '#models/letter'
import { LETTERS, type LetterKind } from '#services/letters/kinds'
import { dispatch } from '#services/queue/main'

interface Input {
  trx: TransactionClientContract
  kind: LetterKind
  /** In lower case. */
  email: string
  language: string
  userId?: string
  data?: object
}

/** A mail to one person: written down with the change that makes it necessary, sent afterwards. */
export default class WriteLetter {
  async handle({ trx, kind, data = {}, ...rest }: Input): Promise<Letter> {
    const { hours } = LETTERS[kind]
    const expiresAt = hours === null ? null : DateTime.utc().plus({ hours })
    const letter = await Letter.create({ kind, data, expiresAt, ...rest }, { client: trx })
    await dispatch('letters.send', { letterId: letter.id }, { trx })
    return letter
  }
}
