import type { HttpContext } from '@adonisjs/core/http'
import SwitchService from '#actions/business/switch_service'
import Service from '#models/service'
import { answer } from '#services/http/answer'
import { toldWords } from '#services/business/telling'

/** Offering a service, and no longer offering it. */
export default class ServiceActivationsController {
  store(ctx: HttpContext) {
    return this.#switch(ctx, true)
  }

  destroy(ctx: HttpContext) {
    return this.#switch(ctx, false)
  }

  async #switch(ctx: HttpContext, isActive: boolean) {
    const { account, params, serialize } = ctx
    const service = await Service.query()
      .where('accountId', account.id)
      .where('id', params.id)
      .firstOrFail()
    const telling = await new SwitchService().handle({ service, isActive })
    const data = await serialize({ id: service.id, isActive, telling })
    return answer(ctx, { to: null, notice: toldWords(ctx, telling) }, data)
  }
}
