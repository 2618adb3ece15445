/**
 * Runs an action in a process of its own, on the database and the stand-ins of the tests:
 * `act.ts '#actions/…' '{"…":"…"}'`. Started by `in_another_process.ts`.
 */
import { startConsoleApp } from '../../../bin/console_app.ts'

const [module, payload] = process.argv.slice(2)
const app = await startConsoleApp()
const { default: Action } = await import(module!)
await new Action().handle(JSON.parse(payload!))
await app.terminate()
