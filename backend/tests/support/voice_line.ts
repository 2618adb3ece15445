import { v7 as uuidv7 } from 'uuid'
import Call from '#models/call'
import { integrations as installed, roles } from '#config/integrations'
import integrations from '#services/integrations/main'
import type { openReception } from '#tests/support/town'

type Reception = Pick<Awaited<ReturnType<typeof openReception>>, 'number'>
type Headers = Record<string, string>

/** What the voice vendor answers to, as this install configured it. */
export function voiceSecret(): string {
  const voice = installed.find(({ provider }) => provider.id === roles.voice)!
  return integrations.optionsOf(voice).webhookSecret!
}

/** Posts bytes to the vendor's inbound route. */
export async function postToVoice(
  body: string | Buffer,
  headers: Headers = {},
  url = integrations.callbackUrl(roles.voice)
) {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'authorization': `Bearer ${voiceSecret()}`,
      ...headers,
    },
    body,
  })
  const text = await response.text()
  return { status: response.status, body: text ? JSON.parse(text) : null }
}

/** One call to a reception, told message by message the way the vendor tells it. */
export class VoiceLine {
  readonly callId = uuidv7()

  constructor(
    private readonly reception: Reception,
    private readonly from = '+15550100150',
    /** Where the vendor reaches us: another process of the same install. */
    private readonly url?: string
  ) {}

  /** Rings: who answers? */
  ask() {
    return this.tell('assistant-request')
  }

  status(status: string, rest: object = {}) {
    return this.tell('status-update', { status, ...rest })
  }

  /** The final report; so many seconds long, or without a word about its length. */
  report(seconds: number | null, rest: object = {}) {
    const startedAt = new Date()
    const times = seconds !== null && {
      startedAt: startedAt.toISOString(),
      endedAt: new Date(startedAt.getTime() + seconds * 1000).toISOString(),
    }
    return this.tell('end-of-call-report', {
      endedReason: 'customer-ended-call',
      ...times,
      ...rest,
    })
  }

  /** Calls a tool; `text` is what the agent is given to speak from. */
  async use(name: string, given: unknown, id = `call_${uuidv7()}`) {
    const toolCall = { id, type: 'function', function: { name, arguments: given } }
    const { status, body } = await this.tell('tool-calls', { toolCallList: [toolCall] })
    const [answer] = body.results
    return { status, ok: 'result' in answer, text: answer.result ?? answer.error }
  }

  tell(type: string, rest: object = {}) {
    const message = { type, ...this.#about(), ...rest }
    return postToVoice(JSON.stringify({ message }), {}, this.url)
  }

  find() {
    return Call.findByOrFail('vendorCallId', this.callId)
  }

  /** How the vendor names the call in every message. */
  reference() {
    const { vendorNumberId } = this.reception.number
    return { id: this.callId, type: 'inboundPhoneCall', phoneNumberId: vendorNumberId }
  }

  #about() {
    const { vendorNumberId, number } = this.reception.number
    const phoneNumber = { id: vendorNumberId, number }
    const customer = { number: this.from }
    return { call: this.reference(), phoneNumber, customer, timestamp: Date.now() }
  }
}
