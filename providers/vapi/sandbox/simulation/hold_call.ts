import type { StandInContext } from '@kametrix/sandbox'
import type { Vapi } from '@vapi-ai/server-sdk'
import type { Caller } from '../callers/caller.ts'
import type { Store, StoredAssistant, StoredCall, StoredNumber } from '../store.ts'
import type { Answering } from './answering.ts'
import { Conversation } from './conversation.ts'
import { converse } from './converse.ts'
import { Line } from './line.ts'
import { tellEnd, tellStatus } from './news.ts'
import type { Order } from './order.ts'
import type { Postman } from './postman.ts'
import { monitorOf } from './control.ts'
import { addRecording } from './recording.ts'
import { closeCall } from './report.ts'

const RINGING_MS = 2000
const DEFAULT_LONGEST_SECONDS = 600

interface Parts<A extends Answering> {
  store: Store
  call: StoredCall
  /** Null where none rang. */
  number: StoredNumber | null
  caller: Caller
  postman: Postman
  order: Order
  answering: A
  context: StandInContext
}

/** A call that an agent took: from "in progress" to the report. */
export async function holdCall(
  parts: Parts<Extract<Answering, { by: 'agent' }>>
): Promise<Conversation> {
  const { store, call, postman, order, context, answering } = parts
  const assistant = overridden(answering.assistant, answering.overrides)
  const startedAt = new Date(context.clock.now().getTime() + RINGING_MS)
  const line = new Line(startedAt, assistant.maxDurationSeconds ?? DEFAULT_LONGEST_SECONDS)
  store.running.set(call.id, async (why) => line.hangUp(why))
  Object.assign(call, {
    assistantId: assistant.id,
    assistantOverrides: answering.overrides,
    status: 'in-progress',
    startedAt: startedAt.toISOString(),
    monitor: monitorOf(call, assistant, context.origin),
  })
  const talk = new Conversation({ ...parts, assistant, line })
  postman.assistant = answering.assistant

  const begun = () => tellStatus(postman, order, { status: 'in-progress' }, startedAt)
  if (!order.faults.reorder) await begun()
  const reason = await converse(talk)
  store.running.delete(call.id)
  const end = async (why: Vapi.CallEndedReason, endedAt: Date) => {
    closeCall(call, { reason: why, endedAt, line, summary: summaryOf(talk) })
    if (assistant.artifactPlan?.recordingEnabled) addRecording(call, context)
    if (call.destination) {
      const { destination } = call
      await tellStatus(postman, order, { status: 'forwarding', destination }, endedAt)
    }
    await tellEnd(store, call, postman, order, endedAt)
    if (order.faults.reorder) await begun()
  }
  if (!order.faults.stay) await end(reason, line.now)
  else store.running.set(call.id, (why) => end(why, context.clock.now()))
  return talk
}

/** Unlike a PATCH, what a call overrides is merged into what the assistant has. */
function overridden(assistant: StoredAssistant, overrides: Vapi.AssistantOverrides) {
  const metadata = { ...assistant.metadata, ...overrides.metadata }
  return { ...assistant, ...overrides, metadata } as StoredAssistant
}

/** A call that no agent took: over as soon as it began. */
export async function endUnanswered(
  parts: Parts<Exclude<Answering, { by: 'agent' }>>
): Promise<null> {
  const { store, call, postman, order, answering, context } = parts
  const endedAt = context.clock.now()
  if ('destination' in answering) call.destination = answering.destination
  closeCall(call, { reason: answering.reason, endedAt, line: null, summary: '' })
  await tellEnd(store, call, postman, order, endedAt)
  return null
}

function summaryOf(talk: Conversation): string {
  if (talk.parts.line.isHungUp) return 'Somebody hung up in the middle of it.'
  if (talk.unmet.length > 0) return `${talk.parts.caller.name} could not be helped.`
  return talk.inCallersWords(talk.parts.caller.summary)
}
