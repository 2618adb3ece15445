import ChangeBusiness from '#actions/business/change_business'
import NameTakenException from '#exceptions/name_taken_exception'
import type Service from '#models/service'
import { isUniqueViolation } from '#services/database/violations'

/** Offers a service, or no longer. Throws `E_NAME_TAKEN` when another one has taken its name meanwhile. */
export default class SwitchService {
  async handle({ service, isActive }: { service: Service; isActive: boolean }) {
    try {
      const { telling } = await new ChangeBusiness().handle({
        accountId: service.accountId,
        change: (trx) => service.useTransaction(trx).merge({ isActive }).save(),
      })
      return telling
    } catch (error) {
      if (!isUniqueViolation(error)) throw error
      throw new NameTakenException(service.name)
    }
  }
}
