/**
 * Fills the install that its environment names with a business in the middle of its week, and tells whoever
 * started it who can sign in there and which pages there are. Run by `npm run sheets` and `npm run bench`;
 * with `--states`, of pages that look different when something has gone wrong as well.
 */
import { startConsoleApp } from './console_app.ts'
import type { FilledBook } from './support/book.ts'

const app = await startConsoleApp()
const { openFullBook } = await import('#tests/support/book/full_book')
const { voiceSecret } = await import('#tests/support/voice_line')
const { visitsOf } = await import('#tests/support/pages/visits')
const { stateVisits } = await import('#tests/support/pages/states')
// Only a server does so by itself; until then the router knows of no route.
const router = await app.container.make('router')
router.commit()
const book = await openFullBook()
const { user, germanOwner, operator, germanOperator } = book
const states = process.argv.includes('--states') ? await stateVisits(book) : []
const filled: FilledBook = {
  emails: {
    owner: user.email,
    germanOwner: germanOwner.email,
    operator: operator.email,
    germanOperator: germanOperator.email,
  },
  password: 'correct horse battery',
  visits: [...(await visitsOf(book)), ...states],
  reception: {
    secret: voiceSecret(),
    vendorNumberId: book.number.vendorNumberId!,
    number: book.number.number!,
  },
}
process.send!(filled)
await app.terminate()
