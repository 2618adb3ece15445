import type { HttpContext } from '@adonisjs/core/http'
import SwitchStaff from '#actions/business/switch_staff'
import Staff from '#models/staff'
import { answer } from '#services/http/answer'
import { wordsFor } from '#services/http/language'

/** Having somebody booked, and no longer. */
export default class StaffActivationsController {
  store(ctx: HttpContext) {
    return this.#switch(ctx, true)
  }

  destroy(ctx: HttpContext) {
    return this.#switch(ctx, false)
  }

  async #switch(ctx: HttpContext, isActive: boolean) {
    const { account, params, serialize } = ctx
    const staff = await Staff.query()
      .where('accountId', account.id)
      .where('id', params.id)
      .firstOrFail()
    const { ahead } = await new SwitchStaff().handle({ staff, isActive })
    const { id, name } = staff
    const words = wordsFor(ctx)
    const notice = isActive
      ? words.t('business.staffOn', { name })
      : words.t('business.staffOff', { name, count: ahead })
    return answer(ctx, { to: null, notice }, await serialize({ id, isActive, ahead }))
  }
}
