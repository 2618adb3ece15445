import type { HttpContext } from '@adonisjs/core/http'
import ReadEvidence from '#actions/credits/read_evidence'
import Call from '#models/call'
import { wordsFor } from '#services/http/language'
import CallTransformer from '#transformers/call_transformer'
import DisputeTransformer from '#transformers/dispute_transformer'
import EvidenceTransformer from '#transformers/evidence_transformer'

/** What a call's charge rests on, for whoever doubts it. */
export default class EvidenceController {
  async show(ctx: HttpContext) {
    const { account, params, serialize } = ctx
    const call = await Call.query()
      .where({ accountId: account.id, id: params.id })
      .preload('contact')
      .preload('bookings')
      .preload('messages')
      .preload('tags')
      .firstOrFail()
    const evidence = await new ReadEvidence().handle(call)
    return serialize({
      call: CallTransformer.transform(call, new Map([[call.id, evidence.givenMc]])),
      evidence: EvidenceTransformer.transform(evidence, wordsFor(ctx)),
      dispute: DisputeTransformer.transform(evidence.dispute),
    })
  }
}
