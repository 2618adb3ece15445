import type { HttpContext } from '@adonisjs/core/http'
import DisputeCall from '#actions/credits/dispute_call'
import { answer } from '#services/http/answer'
import { wordsFor } from '#services/http/language'
import DisputeTransformer from '#transformers/dispute_transformer'
import { disputeValidator } from '#validators/credit'

/** An objection to what a call cost. */
export default class DisputesController {
  async store(ctx: HttpContext) {
    const { account, auth, params, request } = ctx
    const { id: callId } = await account
      .related('calls')
      .query()
      .where('id', params.id)
      .firstOrFail()
    const { reason, words = null } = await request.validateUsing(disputeValidator)
    const dispute = await new DisputeCall().handle({
      accountId: account.id,
      callId,
      userId: auth.getUserOrFail().id,
      reason,
      words,
    })
    const data = await ctx.serialize({ dispute: DisputeTransformer.transform(dispute) })
    const notice = wordsFor(ctx).t('notices.disputed', { status: dispute.status })
    return answer(ctx, { to: `/app/calls/${dispute.callId}`, notice }, data, 201)
  }
}
