import type { Vapi } from '@vapi-ai/server-sdk'
import type { Store, StoredAssistant, StoredCall } from '../store.ts'

/** Where a running call is steered, if its assistant lets anybody; the address is Vapi's to choose. */
export function monitorOf(
  { id }: Pick<StoredCall, 'id'>,
  { monitorPlan }: Pick<StoredAssistant, 'monitorPlan'>,
  origin: string
): Vapi.Monitor {
  return monitorPlan?.controlEnabled === false ? {} : { controlUrl: `${origin}/${id}/control` }
}

/** Hangs up: a call that was simulated is told and reported, one from the books just ends. False when it is over. */
export async function hangUp(
  store: Store,
  call: StoredCall,
  endedReason: Vapi.CallEndedReason = 'manually-canceled'
): Promise<boolean> {
  if (call.status === 'ended') return false
  const end = store.running.get(call.id)
  store.running.delete(call.id)
  if (end) await end(endedReason)
  else {
    const endedAt = store.now()
    Object.assign(call, { status: 'ended', endedAt, updatedAt: endedAt, endedReason })
  }
  return true
}
