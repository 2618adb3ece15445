import type { Vapi } from '@vapi-ai/server-sdk'
import { z } from 'zod'
import type { Conversation } from './conversation.ts'

const answerShape = z.looseObject({
  destination: z.looseObject({
    type: z.literal('number'),
    number: z.string(),
    message: z.string().optional(),
  }),
})

/** `transfer-destination-request`: the assistant wants to hand over and has no destination of its own. */
export async function askForTransfer(talk: Conversation): Promise<Vapi.CallDestination | null> {
  const { postman, line } = talk.parts
  const { server } = postman
  if (!server) return null
  const timeoutMs = (server.timeoutSeconds ?? 20) * 1000
  const answer = await postman.ask(
    server,
    { type: 'transfer-destination-request' },
    line.now,
    timeoutMs
  )
  const parsed = answerShape.safeParse(answer)
  return parsed.success ? parsed.data.destination : null
}
