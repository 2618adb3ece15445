import type { StandInContext } from '@kametrix/sandbox'
import type { Vapi } from '@vapi-ai/server-sdk'
import { z } from 'zod'
import type { Caller } from '../callers/caller.ts'
import type { Store, StoredAssistant, StoredCall } from '../store.ts'
import { Conversation } from './conversation.ts'
import { converse } from './converse.ts'
import { transcriptOf, type SimulatedCall } from './description.ts'
import { Line } from './line.ts'
import { Postman } from './postman.ts'
import { readOrder } from './order.ts'

const DEFAULT_LONGEST_SECONDS = 600

const rehearsalShape = z.strictObject({
  assistantId: z.string(),
  caller: z.strictObject({
    name: z.string(),
    /** E.164; null when withheld. */
    from: z.string().nullable(),
    /** In order; none: a silent line. */
    lines: z.array(z.string()),
  }),
  /** As the answer to `assistant-request` would have them. */
  overrides: z.strictObject({
    variableValues: z.record(z.string(), z.string()),
    metadata: z.record(z.string(), z.string()),
  }),
})

/** What `rehearse` gives. */
export type Rehearsal = Pick<
  SimulatedCall,
  'durationSeconds' | 'forwardedTo' | 'transcript' | 'tools'
> & { endedBy: 'agent' | 'caller' | 'silence' | 'limit' }

const ENDED_BY: Partial<Record<Vapi.CallEndedReason, Rehearsal['endedBy']>> = {
  'assistant-ended-call': 'agent',
  'assistant-forwarded-call': 'agent',
  'silence-timed-out': 'silence',
  'exceeded-max-duration': 'limit',
}

/**
 * An assistant and a caller talk although no number rings: tools and transfers are asked for as in a
 * call, and nothing else is told. The call is in no list and costs nothing.
 */
export async function rehearse(
  store: Store,
  context: StandInContext,
  input: unknown
): Promise<Rehearsal> {
  const { assistantId, caller, overrides } = rehearsalShape.parse(input)
  const assistant = store.assistants.get(assistantId)
  if (!assistant) throw new Error(`No assistant ${assistantId}.`)
  const call = callOf(store, assistant, caller, overrides)
  const postman = new Postman(store, context, { call, number: null })
  postman.assistant = assistant
  postman.isQuiet = true
  const startedAt = context.clock.now()
  const line = new Line(startedAt, assistant.maxDurationSeconds ?? DEFAULT_LONGEST_SECONDS)
  const order = readOrder({ script: 'rehearsal' })
  const script = { ...caller, id: 'rehearsal', title: '', from: caller.from ?? '', summary: '' }
  const talk = new Conversation({
    call,
    number: null,
    assistant,
    caller: script satisfies Caller,
    line,
    postman,
    order,
  })
  const reason = await converse(talk)
  const { destination } = call
  return {
    endedBy: ENDED_BY[reason] ?? 'caller',
    durationSeconds: (line.now.getTime() - startedAt.getTime()) / 1000,
    forwardedTo: destination && 'number' in destination ? destination.number : null,
    transcript: transcriptOf(line.messages),
    tools: talk.tools,
  }
}

function callOf(
  store: Store,
  { id: assistantId }: StoredAssistant,
  { name, from }: z.infer<typeof rehearsalShape>['caller'],
  assistantOverrides: z.infer<typeof rehearsalShape>['overrides']
): StoredCall {
  return {
    ...store.newRecord(),
    type: 'inboundPhoneCall',
    status: 'in-progress',
    assistantId,
    assistantOverrides,
    customer: from === null ? {} : { number: from, name },
  }
}
