import type { Voice } from '@kametrix/contracts'
import { startSandbox, type Sandbox } from '@kametrix/sandbox'
import provider from '../../src/index.ts'
import standIn from '../../sandbox/index.ts'

export const API_KEY = 'vapi-key-of-the-tests'
export const WEBHOOK_SECRET = 'webhook-secret-of-the-tests'

/** The stand-in on a free port, and the adapter that speaks to it through Vapi's SDK. */
export async function startVendor(
  callbackUrl = 'http://127.0.0.1:1/inbound/vapi'
): Promise<{ sandbox: Sandbox; voice: Voice; options: { baseUrl: string } }> {
  const sandbox = await startSandbox({ standIns: [standIn], publicUrl: 'http://localhost:3333' })
  const options = {
    baseUrl: sandbox.origins.vapi!,
    apiKey: API_KEY,
    webhookSecret: WEBHOOK_SECRET,
  }
  const voice = await provider.contracts.voice(options, { url: callbackUrl })
  return { sandbox, voice, options }
}

/** Rows of one of the tables that the stand-in shows. */
export function rowsOf(sandbox: Sandbox, title: string): (string | number | null)[][] {
  const vapi = sandbox.inspect().find(({ id }) => id === 'vapi')!
  return vapi.inspections.find((one) => one.title === title)!.rows
}
