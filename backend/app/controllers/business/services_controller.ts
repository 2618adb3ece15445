import type { HttpContext } from '@adonisjs/core/http'
import SaveService from '#actions/business/save_service'
import Service from '#models/service'
import Staff from '#models/staff'
import { answer } from '#services/http/answer'
import { toldWords } from '#services/business/telling'
import ServiceTransformer from '#transformers/service_transformer'
import { serviceValidator } from '#validators/business'

/** What can be booked at a business. */
export default class ServicesController {
  async index({ account, serialize }: HttpContext) {
    const [services, staff] = await Promise.all([
      Service.query().where('accountId', account.id).preload('staff').orderBy(['createdAt', 'id']),
      Staff.query().where({ accountId: account.id, isActive: true }).orderBy('name'),
    ])
    const { noticeHours, horizonDays, confirmsBookings, remindsOfBookings } = account
    return serialize({
      services: ServiceTransformer.transform(services),
      staff: staff.map(({ id, name }) => ({ id, name })),
      noticeHours,
      horizonDays,
      confirmsBookings,
      remindsOfBookings,
    })
  }

  store(ctx: HttpContext) {
    return this.#save(ctx, null, 201)
  }

  async update(ctx: HttpContext) {
    const { account, params } = ctx
    const service = await Service.query()
      .where('accountId', account.id)
      .where('id', params.id)
      .firstOrFail()
    return this.#save(ctx, service, 200)
  }

  async #save(ctx: HttpContext, before: Service | null, status: number) {
    const { account, request, serialize } = ctx
    const { staffIds, ...fields } = await request.validateUsing(serviceValidator)
    const { service, telling } = await new SaveService().handle({
      accountId: account.id,
      service: before,
      fields,
      staffIds,
    })
    await service.load('staff')
    const data = await serialize({ service: ServiceTransformer.transform(service), telling })
    const page = { to: '/app/settings/services', notice: toldWords(ctx, telling) }
    return answer(ctx, page, data, status)
  }
}
