import type { HttpContext } from '@adonisjs/core/http'
import SaveStaff from '#actions/business/save_staff'
import Agent from '#models/agent'
import Calendar from '#models/calendar'
import Membership from '#models/membership'
import Staff from '#models/staff'
import { answer } from '#services/http/answer'
import { wordsFor } from '#services/http/language'
import StaffTransformer from '#transformers/staff_transformer'
import { staffValidator } from '#validators/business'

/** Who, or what, can be booked at a business, and in which calendars. */
export default class StaffController {
  async index({ account, serialize }: HttpContext) {
    const own = { accountId: account.id }
    const [staff, calendars, agents, members] = await Promise.all([
      Staff.query().where(own).preload('readCalendars').preload('agents').orderBy('createdAt'),
      Calendar.query().where(own).preload('connection').orderBy(['connectionId', 'name']),
      Agent.query().where(own).orderBy('id'),
      Membership.query().where(own).preload('user').orderBy('createdAt'),
    ])
    return serialize({
      staff: StaffTransformer.transform(staff),
      calendars: calendars.map(({ id, name, writable, connection }) => ({
        id,
        name,
        writable,
        connection: { label: connection.label, status: connection.status },
      })),
      agents: agents.map(({ id, name }) => ({ id, name })),
      members: members.map(({ user }) => ({ id: user.id, name: user.fullName ?? user.email })),
    })
  }

  store(ctx: HttpContext) {
    return this.#save(ctx, null, 201)
  }

  async update(ctx: HttpContext) {
    const { account, params } = ctx
    const staff = await Staff.query()
      .where('accountId', account.id)
      .where('id', params.id)
      .firstOrFail()
    return this.#save(ctx, staff, 200)
  }

  async #save(ctx: HttpContext, before: Staff | null, status: number) {
    const { account, request, serialize } = ctx
    const fields = await request.validateUsing(staffValidator)
    const staff = await new SaveStaff().handle({ accountId: account.id, staff: before, fields })
    await staff.load('readCalendars')
    await staff.load('agents')
    const data = await serialize({ staff: StaffTransformer.transform(staff) })
    const page = { to: '/app/settings/staff', notice: wordsFor(ctx).t('notices.saved') }
    return answer(ctx, page, data, status)
  }
}
