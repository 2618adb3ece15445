import { Visitor } from '#tests/support/api/visitor'
import type { Book } from '#tests/support/book/full_book'

/** One of everybody that a page can be for. */
export async function visitorsOf({ user, operator }: Book) {
  return {
    anonymous: new Visitor(),
    owner: await signedIn(user.email),
    operator: await signedIn(operator.email),
  }
}

async function signedIn(email: string) {
  const visitor = new Visitor()
  await visitor.open('/signin')
  const credentials = { email, password: 'correct horse battery' }
  const answer = await visitor.json('POST', '/api/v1/signin', credentials)
  if (!answer.ok) throw new Error(await answer.text())
  return visitor
}
