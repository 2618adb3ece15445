import type {
  AgentSpec,
  CallAnswer,
  DomainMessage,
  InboundResponse,
  ToolAnswer,
  Voice,
} from '@kametrix/contracts'

/** An agent with one of everything that a contract can ask a vendor for. */
export function anAgent(changes: Partial<AgentSpec> = {}): AgentSpec {
  return {
    key: '019c0000-0000-7000-8000-0000000000aa',
    name: 'Front desk',
    language: 'en',
    greeting: 'Salon Ahorn, how can I help?',
    prompt: 'You are the receptionist of Salon Ahorn. It is {{localTime}}.',
    voice: null,
    tools: ['find_slots', 'book_slot', 'take_message'].map(aTool),
    transfers: [
      { number: '+493023125001', description: 'The owner', announcement: 'One moment, please.' },
    ],
    maxDurationSeconds: 600,
    silenceTimeoutSeconds: 30,
    recording: true,
    farewell: 'Goodbye.',
    ...changes,
  }
}

function aTool(name: string): AgentSpec['tools'][number] {
  return {
    name,
    description: 'What the agent can do for a caller.',
    parameters: { type: 'object', properties: { service: { type: 'string' } } },
    fixed: { caller: { from: 'caller-number' }, shop: { value: 'shop-1' } },
    timeoutSeconds: 8,
    waitingPhrase: 'One moment.',
  }
}

/** Answers what a vendor asks, in the vendor's own form; everything else is taken note of. */
export function answerLikeBackend(
  voice: Voice,
  message: DomainMessage | null,
  callAnswer: CallAnswer
): InboundResponse {
  switch (message?.kind) {
    case 'call.asked':
      return voice.encodeCallAnswer(callAnswer)
    case 'tools.called':
      return voice.encodeToolAnswers(message.tools.map(toolAnswer))
    case 'transfer.asked':
      return voice.encodeTransferAnswer(anAgent().transfers[0] ?? null)
    default:
      return { status: 200, body: {} }
  }
}

function toolAnswer({ id, name }: { id: string; name: string }): ToolAnswer {
  const texts: Record<string, string> = {
    find_slots: '1: Friday at 14:30 [slot s1]; 2: Friday at 15:30 [slot s2]',
    book_slot: 'Booked for Friday at 14:30.',
  }
  return { id, name, text: texts[name] ?? 'I will pass it on.', ok: name !== 'take_message' }
}
