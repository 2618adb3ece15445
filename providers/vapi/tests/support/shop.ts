import type {
  AgentSpec,
  CallAnswer,
  InboundMessage,
  ToolAnswer,
  ToolCall,
  TransferTarget,
} from '@kametrix/contracts'
import type { SimulatedCall } from '../../sandbox/simulation/description.ts'
import provider from '../../src/index.ts'
import { openDesk } from './desk.ts'
import { startVendor, WEBHOOK_SECRET } from './vendor.ts'

const parameters = { type: 'object', properties: {} }
const tool = (name: string) => ({
  name,
  description: `Calls ${name}.`,
  parameters,
  fixed: { caller: { from: 'caller-number' as const }, call: { from: 'call-id' as const } },
  timeoutSeconds: 8,
  waitingPhrase: 'One moment.',
})

/** As our prompts are written: sections, and a dash before each line. */
export const SALON_PROMPT = [
  'You are the receptionist of Salon Ahorn. You are an AI, and you say so whenever somebody asks.',
  '## Services\n- Haircut, 45 minutes',
  '## Opening hours\n- Monday: 09:00 to 18:00\n- Sunday: closed',
  [
    '## How you work',
    '- Never work out a time yourself: use find_slots.',
    '- If you did not understand a time, ask again.',
    '- Say a time is booked only after book_slot has said so.',
    '- Never invent an answer.',
    '- Somebody who wants to sell something: end the call.',
  ].join('\n'),
].join('\n\n')

/** A salon whose agent can do everything. */
export const SALON: AgentSpec = {
  key: 'agent-of-the-salon',
  name: 'Salon Ahorn',
  language: 'en',
  greeting: 'Salon Ahorn, good {{partOfDay}}, how can I help?',
  prompt: SALON_PROMPT,
  voice: null,
  tools: [tool('find_slots'), tool('book_slot'), tool('take_message')],
  transfers: [
    {
      number: '+493023125001',
      description: 'The owner',
      announcement: 'I am putting you through.',
    },
  ],
  maxDurationSeconds: 600,
  silenceTimeoutSeconds: 30,
  recording: true,
  farewell: 'Goodbye, and thank you for calling.',
}

const TOOL_TEXTS: Record<string, string> = {
  find_slots:
    '1: Friday 27 November at 14:30 [slot 7f3a]; 2: Friday 27 November at 16:00 [slot 9c1d]',
  book_slot: 'Booked: Haircut on Friday 27 November at 14:30.',
  take_message: 'I will pass that on.',
}

interface ShopOptions {
  spec?: Partial<AgentSpec>
  /** Instead of the salon's agent. */
  answer?: CallAnswer | ((vendorAgentId: string) => CallAnswer)
  /** The answer when the assistant asks where to put a caller through; nobody when absent. */
  transfer?: TransferTarget
  toolText?: (call: ToolCall) => string
  /** Decides by how often this kind of message came; undefined answers as usual. */
  status?: (message: InboundMessage, times: number) => number | undefined
}

/** A shop with a number at the stand-in and a desk that answers like a backend; everything real HTTP. */
export async function openShop(options: ShopOptions = {}) {
  const inbound = await provider.contracts.inbound({ baseUrl: '', webhookSecret: WEBHOOK_SECRET })
  const times = new Map<string, number>()
  let vendorAgentId = ''
  const desk = await openDesk(inbound, (received) => {
    const count = (times.get(received.type) ?? 0) + 1
    times.set(received.type, count)
    const status = options.status?.(received, count)
    if (status) return { status, body: {} }
    const { message } = received
    if (message?.kind === 'call.asked') return voice.encodeCallAnswer(callAnswer())
    if (message?.kind === 'transfer.asked') {
      return voice.encodeTransferAnswer(options.transfer ?? null)
    }
    if (message?.kind === 'tools.called') {
      return voice.encodeToolAnswers(message.tools.map(answerOf))
    }
    return undefined
  })
  const { sandbox, voice } = await startVendor(desk.url)
  const agent = (): CallAnswer => ({
    kind: 'agent',
    vendorAgentId,
    maxDurationSeconds: 240,
    variables: { partOfDay: 'morning' },
    metadata: { agentVersionId: 'version-1' },
  })
  const callAnswer = () =>
    typeof options.answer === 'function'
      ? options.answer(vendorAgentId)
      : (options.answer ?? agent())
  const answerOf = (call: ToolCall): ToolAnswer => ({
    id: call.id,
    name: call.name,
    text: (options.toolText ?? ((one) => TOOL_TEXTS[one.name]!))(call),
    ok: true,
  })
  vendorAgentId = (await voice.upsertAgent({ ...SALON, ...options.spec }, null)).vendorId
  const routing = { key: 'number-of-the-salon', fallbackNumber: '+493023125009' }
  const { vendorId: phoneNumberId } = await voice.acquireNumber(routing, '415')
  return {
    sandbox,
    voice,
    inbound,
    received: desk.received,
    phoneNumberId,
    vendorAgentId,
    simulate: (input: object) =>
      sandbox.act('vapi', 'simulateCall', { phoneNumberId, ...input }) as Promise<SimulatedCall>,
    async close() {
      await sandbox.close()
      await desk.close()
    },
  }
}
