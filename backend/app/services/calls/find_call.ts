import Call from '#models/call'
import { Together } from '#services/database/together'

const wanted = new Together<{ provider: string; vendorCallId: string }, Call | null>(
  async (all) => {
    const ids = all.map(({ vendorCallId }) => vendorCallId)
    const calls = await Call.query()
      .where('provider', all[0]!.provider)
      .whereIn('vendorCallId', [...new Set(ids)])
    const found = new Map(calls.map((call) => [call.vendorCallId, call]))
    return ids.map((id) => found.get(id) ?? null)
  },
  { kindOf: ({ provider }) => provider }
)

/** The record of the vendor's call, to read. Null when there is none yet. */
export function findCall(provider: string, vendorCallId: string): Promise<Call | null> {
  return wanted.add({ provider, vendorCallId })
}
