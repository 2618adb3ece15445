import ChangeBusiness from '#actions/business/change_business'
import OpeningHour from '#models/opening_hour'
import type { OpeningHours } from '#services/agents/content'

interface Input {
  accountId: string
  hours: OpeningHours[]
}

/** The usual week of a business, instead of the one before. */
export default class SaveHours {
  async handle({ accountId, hours }: Input) {
    const { telling } = await new ChangeBusiness().handle({
      accountId,
      change: async (trx) => {
        await OpeningHour.query({ client: trx }).where({ accountId }).delete()
        const rows = hours.map((window) => ({ accountId, ...window }))
        await OpeningHour.createMany(rows, { client: trx })
      },
    })
    return telling
  }
}
