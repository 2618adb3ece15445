import type { HttpContext } from '@adonisjs/core/http'
import TagCall from '#actions/calls/tag_call'
import Call from '#models/call'
import CallTag from '#models/call_tag'
import { tagKey } from '#services/calls/tags'
import { answer } from '#services/http/answer'
import { tagValidator } from '#validators/call'

/** The account's own words on a call. */
export default class TagsController {
  async store(ctx: HttpContext) {
    const call = await callOf(ctx)
    const { tag: word } = await ctx.request.validateUsing(tagValidator)
    await new TagCall().handle({ call, word })
    return told(ctx, call)
  }

  async destroy(ctx: HttpContext) {
    const call = await callOf(ctx)
    const { tag } = await ctx.request.validateUsing(tagValidator)
    await CallTag.query()
      .where({ callId: call.id, key: tagKey(tag) })
      .delete()
    return told(ctx, call)
  }
}

function callOf({ account, params }: HttpContext) {
  return Call.query().where({ accountId: account.id, id: params.id }).firstOrFail()
}

async function told(ctx: HttpContext, { id }: Call) {
  const tags = await CallTag.query().where('callId', id).orderBy('id')
  const data = await ctx.serialize({ id, tags: tags.map(({ word }) => word) })
  return answer(ctx, { to: null }, data)
}
