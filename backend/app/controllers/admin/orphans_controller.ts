import type { HttpContext } from '@adonisjs/core/http'
import AdoptNumber from '#actions/numbers/adopt_number'
import RemoveOrphan from '#actions/numbers/remove_orphan'
import FindOrphans from '#actions/numbers/find_orphans'
import { errors } from '@adonisjs/lucid'
import { actorOf } from '#services/audit/record_audit'
import { panelAnswer } from '#services/http/panel_answer'
import { phone } from '#services/presentation/phone'
import { orphanValidator } from '#validators/number'

/** Numbers that the vendor holds and nobody here. */
export default class OrphansController {
  async store(ctx: HttpContext) {
    const { vendorNumberId } = await ctx.request.validateUsing(orphanValidator)
    await this.#find(vendorNumberId)
    const { number } = await new AdoptNumber().handle({ vendorNumberId, actor: actorOf(ctx) })
    return panelAnswer(ctx, '/admin/numbers', 'panel_numbers.added', { number: phone(number!) })
  }

  async destroy(ctx: HttpContext) {
    const { vendorNumberId } = await ctx.request.validateUsing(orphanValidator)
    const orphan = await this.#find(vendorNumberId)
    await new RemoveOrphan().handle({ orphan, actor: actorOf(ctx) })
    const { number } = orphan
    return panelAnswer(ctx, '/admin/numbers', 'panel_numbers.released', {
      number: number ? phone(number) : '',
    })
  }

  /** Only what is nobody's is touched. */
  async #find(vendorNumberId: string) {
    const { atVendor } = await new FindOrphans().handle()
    const found = atVendor.find(({ vendorId }) => vendorId === vendorNumberId)
    if (!found) throw new errors.E_ROW_NOT_FOUND()
    return found
  }
}
