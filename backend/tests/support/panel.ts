import { operatorAtBrowser, PASSWORD } from '#tests/support/api/people'
import type { Visitor } from '#tests/support/api/visitor'

/** An operator in the sandbox, who says who they are with every form. */
export async function operatorWhoConfirms() {
  const visitor = await operatorAtBrowser()
  return {
    visitor,
    press: (path: string, fields: Record<string, string> = {}) =>
      visitor.form(path, { password: PASSWORD, ...fields }),
  }
}

/** What the page says that a form led to. */
export async function pageAfter(visitor: Visitor, response: Response) {
  const page = await visitor.open(response.headers.get('location')!)
  return page.text()
}
