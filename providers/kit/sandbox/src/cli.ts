/**
 * `npm run sandbox`: every stand-in of this repository, on ports that stay the same.
 * `SANDBOX_PORT_<ID>` moves one (`SANDBOX_PORT_CONTROL`, `SANDBOX_PORT_MAIL`, `SANDBOX_PORT_SMTP` too),
 * `APP_URL` is where the stand-ins' pages link back to, `SANDBOX_RECORD` a file to record to.
 */
import { fileURLToPath } from 'node:url'
import { envName, portsFrom } from './cli_ports.ts'
import { discoverStandIns } from './discover.ts'
import { startSandbox } from './start_sandbox.ts'

const root = fileURLToPath(new URL('../../../../', import.meta.url))
const standIns = await discoverStandIns(root)
const recordTo = process.env.SANDBOX_RECORD
const sandbox = await startSandbox({
  standIns,
  ports: portsFrom(process.env, standIns),
  publicUrl: process.env.APP_URL ?? 'http://localhost:3333',
  ...(recordTo && { recordTo }),
})

console.table({ ...sandbox.origins, smtp: sandbox.smtpUrl, control: sandbox.controlUrl })
for (const { id } of standIns) {
  console.log(`${envName(id)}_BASE_URL=${sandbox.origins[id]}`)
}
console.log(`SMTP_URL=${sandbox.smtpUrl}`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void sandbox.close())
}
