import RequestSignup from '#actions/people/request_signup'
import { linkTo, newcomer } from '#tests/support/api/people'

/** Somebody who has yet to press the link in their mail; answers with what it carries. */
export async function askForAnAccount() {
  const who = newcomer()
  await new RequestSignup().handle({ ...who, language: 'en', next: null })
  return linkTo(who.email, 'signup')
}
