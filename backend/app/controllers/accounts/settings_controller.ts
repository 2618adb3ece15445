import type { HttpContext } from '@adonisjs/core/http'
import { answer } from '#services/http/answer'
import { wordsFor } from '#services/http/language'
import AccountTransformer from '#transformers/account_transformer'
import { settingsValidator } from '#validators/account'

/** The business as its receptionist knows it. */
export default class SettingsController {
  show({ account, serialize }: HttpContext) {
    return serialize({ account: AccountTransformer.transform(account) })
  }

  async update(ctx: HttpContext) {
    const { account, request, serialize } = ctx
    const { phone = null, ...settings } = await request.validateUsing(settingsValidator)
    await account.merge({ ...settings, phone }).save()
    const data = await serialize({ account: AccountTransformer.transform(account) })
    return answer(ctx, { to: null, notice: wordsFor(ctx).t('notices.saved') }, data)
  }
}
