import Vapi from '@vapi-ai/web'
import type { OpenLine } from './line.ts'

/** The vendor's own library: microphone and loudspeaker are the telephone. */
export const openLine: OpenLine = async ({ token, baseUrl, vendorAgentId, overrides }, heard) => {
  // Our policy lets no page evaluate text as a script.
  const vapi = new Vapi(token, baseUrl, { avoidEval: true })
  vapi.on('call-start', heard.onTalking)
  vapi.on('call-end', heard.onOver)
  // Most of these pass, and the library throws those that nobody listens for.
  vapi.on('error', (error) => console.warn(error))
  const call = await vapi.start(vendorAgentId, overrides)
  if (!call) throw new Error('The call could not be begun')
  return {
    mute: (isMuted) => vapi.setMuted(isMuted),
    hangUp: () => void vapi.stop(),
  }
}
