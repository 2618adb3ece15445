import type { HttpContext } from '@adonisjs/core/http'
import AccountTransformer from '#transformers/account_transformer'

/** The business as its receptionist knows it. */
export default class SettingsController {
  show({ account, serialize }: HttpContext) {
    return serialize({ account: AccountTransformer.transform(account) })
  }
}
