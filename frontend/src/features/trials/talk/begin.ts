import type { Grant } from './line.ts'

/** Something that was not to be had, in words that say what to do. */
export class Trouble extends Error {}

/** Asked for before anything is held: without it there is no call to begin. */
export async function askForMicrophone(refused: string) {
  try {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true })
    for (const track of stream.getTracks()) track.stop()
  } catch {
    throw new Trouble(refused)
  }
}

/** Lets this page begin a call; its credits are held from then on. */
export async function askForCall(agentId: string, csrfToken: string) {
  const answer = await fetch(`/api/v1/agents/${agentId}/web-calls`, {
    method: 'POST',
    headers: { 'accept': 'application/json', 'x-csrf-token': csrfToken },
  })
  const { data, errors } = await answer.json()
  if (!answer.ok) throw new Trouble(errors[0].message)
  return data as { call: { id: string }; grant: Grant }
}
