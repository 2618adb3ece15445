import db from '@adonisjs/lucid/services/db'
import TooManyTagsException from '#exceptions/too_many_tags_exception'
import Call from '#models/call'
import CallTag from '#models/call_tag'
import { tagKey } from '#services/calls/tags'

const MOST = 10

interface Input {
  call: Call
  word: string
}

/** Puts a word of the account's on a call. One that is there already stays as it was written. Throws `E_TOO_MANY_TAGS`. */
export default class TagCall {
  async handle({ call: { id: callId, accountId }, word }: Input) {
    await db.transaction(async (trx) => {
      // Two at once would both find room.
      await Call.query({ client: trx }).where('id', callId).forUpdate().firstOrFail()
      const tags = await CallTag.query({ client: trx }).where({ callId })
      const key = tagKey(word)
      if (tags.some((tag) => tag.key === key)) return
      if (tags.length >= MOST) throw new TooManyTagsException()
      await CallTag.create({ accountId, callId, word, key }, { client: trx })
    })
  }
}
