import PlaceHolds from '#actions/credits/place_holds'
import AgentVersion from '#models/agent_version'
import PriceVersion from '#models/price_version'
import type Call from '#models/call'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/**
 * Holds what a call from a browser may cost, and gives it so many seconds. Null when not even the first
 * minute can be paid. Last in its transaction: whoever else wants something of the account waits from here on.
 */
export default class HoldWebCall {
  async handle({ call, trx }: { call: Call; trx: TransactionClientContract }) {
    const version = await AgentVersion.findOrFail(call.agentVersionId!, { client: trx })
    const price = await PriceVersion.findOrFail(call.priceVersionId!, { client: trx })
    const ceilingSeconds = version.content.maxDurationSeconds
    const [seconds] = await new PlaceHolds().handle([{ call, price, ceilingSeconds }], trx)
    if (seconds !== null) await call.merge({ maxDurationSeconds: seconds }).save()
    return seconds
  }
}
