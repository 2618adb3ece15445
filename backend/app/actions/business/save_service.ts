import ChangeBusiness from '#actions/business/change_business'
import Service from '#models/service'
import Staff from '#models/staff'
import NameTakenException from '#exceptions/name_taken_exception'
import { isUniqueViolation } from '#services/database/violations'

interface Input {
  accountId: string
  /** Null for a new one. */
  service: Service | null
  fields: Pick<Service, 'name' | 'minutes'> & {
    bufferMinutes?: number | null
    price?: string | null
    isActive?: boolean
  }
  /** Who does it; none is everybody. Those of another account are left out. */
  staffIds?: string[]
}

/** Adds a service or changes it. Throws `E_NAME_TAKEN` when another one is called so. */
export default class SaveService {
  async handle({ accountId, service, fields, staffIds = [] }: Input) {
    try {
      const { result, telling } = await new ChangeBusiness().handle({
        accountId,
        change: async (trx) => {
          const saved = service ?? new Service().merge({ accountId })
          saved.useTransaction(trx)
          await saved.merge({ ...fields, bufferMinutes: fields.bufferMinutes ?? 0 }).save()
          const staff = await Staff.query({ client: trx })
            .where({ accountId })
            .whereIn('id', staffIds)
          await saved.related('staff').sync(staff.map(({ id }) => id))
          return saved
        },
      })
      return { service: result, telling }
    } catch (error) {
      if (!isUniqueViolation(error)) throw error
      throw new NameTakenException(fields.name)
    }
  }
}
