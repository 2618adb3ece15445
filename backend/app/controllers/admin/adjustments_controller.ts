import { v7 as uuidv7 } from 'uuid'
import type { HttpContext } from '@adonisjs/core/http'
import AdjustCredits from '#actions/credits/adjust_credits'
import ReadBalance from '#actions/credits/read_balance'
import NameDiffersException from '#exceptions/name_differs_exception'
import Account from '#models/account'
import { balancesAfter, isLarge } from '#services/admin/adjustment'
import { actorOf } from '#services/audit/record_audit'
import { panelAnswer } from '#services/http/panel_answer'
import { adjustmentDraftValidator, adjustmentValidator } from '#validators/panel'

/** Credits given or taken by hand: looked at first, then done. */
export default class AdjustmentsController {
  async create({ params, request, view }: HttpContext) {
    const account = await Account.findOrFail(params.id)
    const balance = await new ReadBalance().handle(account.id)
    const typed = request.qs()
    const [error, wanted] = await adjustmentDraftValidator.tryValidate(typed)
    const after = wanted && balancesAfter(balance, wanted.amount)
    return view.render('pages/admin/adjustments/create', {
      account,
      balance,
      typed,
      wanted,
      after,
      isIncomplete: Boolean(error && typed.amount),
      isLarge: Boolean(wanted && isLarge(wanted.amount)),
      formId: uuidv7(),
    })
  }

  async store(ctx: HttpContext) {
    const account = await Account.findOrFail(ctx.params.id)
    const { amount, reason, formId, name } = await ctx.request.validateUsing(adjustmentValidator)
    if (isLarge(amount) && name !== account.name) throw new NameDiffersException()
    const accountId = account.id
    const actor = actorOf(ctx)
    await new AdjustCredits().handle({ accountId, amountMc: amount, reason, actor, formId })
    return panelAnswer(ctx, `/admin/accounts/${accountId}`, 'panel_money.adjust.done')
  }
}
