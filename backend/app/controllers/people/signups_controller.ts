import type { HttpContext } from '@adonisjs/core/http'
import RequestSignup from '#actions/people/request_signup'
import { countAttempt } from '#services/auth/limits'
import { nextPath } from '#services/auth/next_path'
import { answer } from '#services/http/answer'
import { languageOf } from '#services/http/language'
import { signupValidator } from '#validators/person'

/** Where a session notes the letter that this browser caused. */
export const OWN_LETTER = 'ownLetter'

export default class SignupsController {
  /** The same answer whether the address is known or not: the rest is in the mail. */
  async store(ctx: HttpContext) {
    const { request, serialize, session } = ctx
    const { next, ...wish } = await request.validateUsing(signupValidator)
    await countAttempt({ act: 'signup', address: request.ip(), email: wish.email })
    const language = languageOf(ctx)
    const { letterId } = await new RequestSignup().handle({
      ...wish,
      language,
      next: nextPath(next),
    })
    session.put(OWN_LETTER, letterId)
    session.flash('email', wish.email)
    const to = language === 'en' ? '/verify' : `/verify?lang=${language}`
    return answer(ctx, { to }, await serialize({ email: wish.email }), 202)
  }
}
