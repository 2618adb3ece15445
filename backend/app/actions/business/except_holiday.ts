import ChangeBusiness from '#actions/business/change_business'
import HolidayException from '#models/holiday_exception'
import type { WallTime } from '#services/agents/content'

interface Input {
  accountId: string
  /** `YYYY-MM-DD` */
  day: string
  /** Closed as on every holiday, open as usual, or open from and until then. */
  opening: 'closed' | 'usual' | { opens: WallTime; closes: WallTime }
}

/** Says for one public holiday whether the business opens. */
export default class ExceptHoliday {
  async handle({ accountId, day, opening }: Input) {
    const { telling } = await new ChangeBusiness().handle({
      accountId,
      change: async (trx) => {
        await HolidayException.query({ client: trx }).where({ accountId, day }).delete()
        if (opening === 'closed') return
        const hours = opening === 'usual' ? { opens: null, closes: null } : opening
        await HolidayException.create({ accountId, day, ...hours }, { client: trx })
      },
    })
    return telling
  }
}
