import type { HttpContext } from '@adonisjs/core/http'
import { panelAnswer } from '#services/http/panel_answer'

/** Whoever wants to move packs says first who they are: a move is one press, with nothing to fill in. */
export default class PackConfirmationsController {
  async store(ctx: HttpContext) {
    return panelAnswer(ctx, '/admin/packs', 'panel_money.packs.confirmed')
  }
}
