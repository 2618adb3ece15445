import type { WebCallBeginning } from '@kametrix/conformance'

/** What Vapi's browser library asks for first; a browser says of itself which page it is on. */
export async function beginWebCall(
  baseUrl: string,
  { token, vendorAgentId, overrides, origin }: WebCallBeginning
): Promise<string | null> {
  const answer = await fetch(new URL('/call/web', baseUrl), {
    method: 'POST',
    headers: { 'authorization': `Bearer ${token}`, 'content-type': 'application/json', origin },
    body: JSON.stringify({ assistantId: vendorAgentId, assistantOverrides: overrides }),
  })
  if (answer.status === 401 || answer.status === 403) return null
  const { id } = (await answer.json()) as { id: string }
  return id
}
