import type { HttpContext } from '@adonisjs/core/http'
import { errors } from '@vinejs/vine'
import AssignFromPool from '#actions/numbers/assign_from_pool'
import Account from '#models/account'
import { actorOf } from '#services/audit/record_audit'
import { wordsFor } from '#services/http/language'
import { panelAnswer } from '#services/http/panel_answer'
import { phone } from '#services/presentation/phone'
import { poolAssignmentValidator } from '#validators/number'

/** A number of the pool, given to an account that one of its owners names. */
export default class NumberAssignmentsController {
  async store(ctx: HttpContext) {
    const { email } = await ctx.request.validateUsing(poolAssignmentValidator)
    const account = await Account.query()
      .where('status', 'active')
      .whereHas('memberships', (members) =>
        members.where('role', 'owner').whereHas('user', (user) => user.where('email', email))
      )
      .orderBy('id')
      .first()
    if (!account) {
      const message = wordsFor(ctx).t('panel_numbers.nobody')
      throw new errors.E_VALIDATION_ERROR([{ field: 'email', message, rule: 'owner' }])
    }
    const input = { numberId: ctx.params.id, account, actor: actorOf(ctx) }
    const { number } = await new AssignFromPool().handle(input)
    const values = { number: phone(number!), name: account.name }
    return panelAnswer(ctx, '/admin/numbers', 'panel_numbers.assigned', values)
  }
}
