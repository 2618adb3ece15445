import Drift from '#models/drift'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

interface Place {
  accountId: string | null
  agentId?: string
  numberId?: string
}

/** Writes down which parts of an agent or a number differ at the vendor; what was found before keeps its time. */
export async function writeDrift(
  trx: TransactionClientContract,
  { accountId, agentId, numberId }: Place,
  parts: Drift['part'][]
) {
  const [column, id] = agentId ? ['agentId', agentId] : ['numberId', numberId!]
  const before = await Drift.query({ client: trx }).where(column!, id!)
  for (const drift of before) if (!parts.includes(drift.part)) await drift.delete()
  for (const part of parts) {
    if (before.some((drift) => drift.part === part)) continue
    await Drift.create({ accountId, [column!]: id, part }, { client: trx })
  }
}
