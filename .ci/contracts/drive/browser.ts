import { setTimeout as sleep } from 'node:timers/promises'
import type { Voice } from '@kametrix/contracts'
import { originOf, type Setting } from './setting.ts'

const ORIGIN = 'https://desk.example.com'
const MINUTE_MS = 60_000

/** A call from a browser from its token to its report, and one whose room is left at once. */
export async function talkInBrowser(setting: Setting, voice: Voice, vendorAgentId: string) {
  await setting.sandbox.act('vapi', 'seatBrowserCaller', { script: 'books', paceMs: 5 })
  const origin = originOf(setting, 'vapi')
  const { token, overrides } = await voice.grantWebCall({
    vendorAgentId,
    maxDurationSeconds: 300,
    variables: { localTime: 'Monday, 10:00' },
    metadata: { agentVersionId: 'version-1' },
    origin: ORIGIN,
    expiresAt: new Date(Date.now() + MINUTE_MS),
  })
  for (const isLeft of [false, true]) {
    const answer = await fetch(`${origin}/call/web`, {
      method: 'POST',
      headers: {
        'authorization': `Bearer ${token}`,
        'content-type': 'application/json',
        'origin': ORIGIN,
      },
      body: JSON.stringify({ assistantId: vendorAgentId, assistantOverrides: overrides }),
    })
    const { id } = (await answer.json()) as { id: string }
    if (isLeft) await fetch(`${origin}/rooms/${id}`, { method: 'DELETE' })
    while (!(await voice.findCall(id))?.endedAt) await sleep(50)
  }
}
