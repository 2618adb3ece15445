import type User from '#models/user'

/** Somebody who can sign in here, as a letter to them is addressed. */
export function addresseeOf({ email, id, locale }: User) {
  return { email, language: locale, userId: id }
}
