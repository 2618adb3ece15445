/**
 * Fills the install that its environment names with a business in the middle of its week, and tells whoever
 * started it who can sign in there and which pages there are. Run by `npm run sheets` and `npm run bench`.
 */
import 'reflect-metadata'
import { Ignitor } from '@adonisjs/core'
import type { FilledBook } from './support/book.ts'

const APP_ROOT = new URL('../', import.meta.url)
const IMPORTER = (filePath: string) =>
  filePath.startsWith('.') ? import(new URL(filePath, APP_ROOT).href) : import(filePath)

const app = new Ignitor(APP_ROOT, { importer: IMPORTER })
  .tap((one) =>
    one.booting(async () => {
      await import('#start/env')
    })
  )
  .createApp('console')
await app.init()
await app.boot()
await app.start(async () => {
  const { openFullBook } = await import('#tests/support/book/full_book')
  const { voiceSecret } = await import('#tests/support/voice_line')
  const { visitsOf } = await import('#tests/support/pages/visits')
  // Only a server does so by itself; until then the router knows of no route.
  const router = await app.container.make('router')
  router.commit()
  const book = await openFullBook()
  const { user, germanOwner, operator, germanOperator } = book
  const filled: FilledBook = {
    emails: {
      owner: user.email,
      germanOwner: germanOwner.email,
      operator: operator.email,
      germanOperator: germanOperator.email,
    },
    password: 'correct horse battery',
    visits: await visitsOf(book),
    reception: {
      secret: voiceSecret(),
      vendorNumberId: book.number.vendorNumberId!,
      number: book.number.number!,
    },
  }
  process.send!(filled)
})
await app.terminate()
