import { Settings } from 'luxon'
import { startConsoleApp } from '../../../bin/console_app.ts'
import type { Day, Errand } from './errand.ts'

/** A process of its own that runs errands, several at a time, and says what it did. */
const LANES = 3

const app = await startConsoleApp()
const { runErrand } = await import('./run_errand.ts')

process.once('message', async ({ errands, ahead }: { errands: Errand[]; ahead: number }) => {
  Settings.now = () => Date.now() + ahead
  const day: Day = { receipts: [], errors: [] }
  const waiting = errands.values()
  await Promise.all(
    Array.from({ length: LANES }, async () => {
      for (const errand of waiting) await run(errand, day)
    })
  )
  process.send!({ day })
  await app.terminate()
  process.disconnect()
})
process.send!({ ready: true })

async function run(errand: Errand, { receipts, errors }: Day) {
  try {
    const receipt = await runErrand(errand)
    if (receipt) receipts.push(receipt)
  } catch (error) {
    errors.push(`${errand.do}: ${(error as Error).message}`)
  }
}
