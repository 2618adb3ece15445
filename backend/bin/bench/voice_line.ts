import { randomUUID } from 'node:crypto'
import { Refusal } from '../support/output.ts'
import type { FilledBook } from '../support/book.ts'

type Reception = FilledBook['reception'] & { url: string }

/** One call to a receptionist, told message by message the way the vendor tells it. */
export class VoiceLine {
  readonly #callId = randomUUID()
  readonly #reception: Reception
  readonly #from: string

  constructor(reception: Reception, from: string) {
    this.#reception = reception
    this.#from = from
  }

  /** Rings: who answers? */
  ask() {
    return this.#tell('assistant-request')
  }

  /** What the agent is given to speak from. */
  async use(name: string, given: object): Promise<string> {
    const id = `call_${randomUUID()}`
    const toolCall = { id, type: 'function', function: { name, arguments: given } }
    const { results } = await this.#tell('tool-calls', { toolCallList: [toolCall] })
    return results[0].result ?? results[0].error
  }

  /** The final report, after so many seconds. */
  hangUp(seconds = 0) {
    const endedAt = Date.now()
    return this.#tell('end-of-call-report', {
      endedReason: 'customer-ended-call',
      startedAt: new Date(endedAt - seconds * 1000).toISOString(),
      endedAt: new Date(endedAt).toISOString(),
    })
  }

  async #tell(type: string, rest: object = {}) {
    const { url, secret, vendorNumberId, number } = this.#reception
    const message = {
      type,
      call: { id: this.#callId, type: 'inboundPhoneCall', phoneNumberId: vendorNumberId },
      phoneNumber: { id: vendorNumberId, number },
      customer: { number: this.#from },
      timestamp: Date.now(),
      ...rest,
    }
    const answer = await fetch(`${url}/inbound/vapi`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'authorization': `Bearer ${secret}` },
      body: JSON.stringify({ message }),
    })
    const text = await answer.text()
    if (!answer.ok) throw new Refusal(`${type} was answered ${answer.status}: ${text}`)
    return text ? JSON.parse(text) : null
  }
}

/** So many callers, each with a number of their own. */
export function callers(reception: Reception, count: number): VoiceLine[] {
  return Array.from(
    { length: count },
    (_, index) => new VoiceLine(reception, `+1555${String(1_000_000 + index)}`)
  )
}
