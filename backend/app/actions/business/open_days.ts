import ChangeBusiness from '#actions/business/change_business'
import type ClosedDay from '#models/closed_day'

/** Takes closed days back. */
export default class OpenDays {
  async handle({ closedDay }: { closedDay: ClosedDay }) {
    const { telling } = await new ChangeBusiness().handle({
      accountId: closedDay.accountId,
      change: (trx) => closedDay.useTransaction(trx).delete(),
    })
    return telling
  }
}
