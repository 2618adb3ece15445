import type { OpenLine } from './line.ts'

/** Without sound: the vendor's stand-in checks the token, and a simulated caller speaks. */
export const openLine: OpenLine = async ({ token, baseUrl, vendorAgentId, overrides }, heard) => {
  const answer = await fetch(`${baseUrl}/call/web`, {
    method: 'POST',
    headers: { 'authorization': `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ assistantId: vendorAgentId, assistantOverrides: overrides }),
  })
  if (!answer.ok) throw new Error(`The stand-in answered ${answer.status}`)
  const { id } = (await answer.json()) as { id: string }
  heard.onTalking()
  return {
    mute: () => {},
    hangUp: () => void fetch(`${baseUrl}/rooms/${id}`, { method: 'DELETE', keepalive: true }),
  }
}
