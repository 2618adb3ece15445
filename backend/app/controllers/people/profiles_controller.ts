import type { HttpContext } from '@adonisjs/core/http'
import { answer } from '#services/http/answer'
import { wordsIn } from '#services/language/words'
import UserTransformer from '#transformers/user_transformer'
import { profileValidator } from '#validators/person'

/** Who somebody is to their colleagues, and the language that everything speaks to them. */
export default class ProfilesController {
  async update(ctx: HttpContext) {
    const user = ctx.auth.getUserOrFail()
    await user.merge(await ctx.request.validateUsing(profileValidator)).save()
    const data = await ctx.serialize({ user: UserTransformer.transform(user) })
    return answer(ctx, { to: null, notice: wordsIn(user.locale).t('notices.saved') }, data)
  }
}
