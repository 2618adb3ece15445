import type { HttpContext } from '@adonisjs/core/http'
import FindOpenings from '#actions/bookings/find_openings'
import { bookableAt } from '#services/bookings/bookable'
import { iso } from '#services/http/json'
import { openingsValidator } from '#validators/booking'

/** What somebody who books needs to choose from. */
export default class OpeningsController {
  /** `times` is null when a calendar cannot be read, and nothing may be offered. */
  async index({ account, request, serialize }: HttpContext) {
    const asked = await request.validateUsing(openingsValidator)
    const { services, hours } = await bookableAt(account)
    const service = services.find(({ name }) => name === asked.service) ?? services[0]
    const staff = service?.staff.filter(({ id }) => !asked.staff || id === asked.staff) ?? []
    const search = { account, hours, day: asked.day }
    const found = service && (await new FindOpenings().handle({ ...search, service, staff }))
    return serialize({
      services: services.map(({ name, minutes }) => ({ name, minutes })),
      service: service?.name ?? null,
      staff: (service?.staff ?? []).map(({ id, name }) => ({ id, name })),
      day: found?.day ?? null,
      times: found?.times === null ? null : (found?.times ?? []).map(openingOf),
    })
  }
}

type Opening = NonNullable<Awaited<ReturnType<FindOpenings['handle']>>['times']>[number]

/** `slot` is what is sent back to take it. */
export function openingOf({ startsAt, staff }: Opening) {
  const at = iso(startsAt.toUTC())!
  return { slot: `${at}/${staff.id}`, startsAt: at, staffName: staff.name }
}
