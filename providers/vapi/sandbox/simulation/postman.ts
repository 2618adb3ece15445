import type { StandInContext } from '@kametrix/sandbox'
import type { Vapi } from '@vapi-ai/server-sdk'
import type { Store, StoredAssistant, StoredCall, StoredNumber } from '../store.ts'

/** One message to us: what it was, and how each delivery of it was answered (null: not at all). */
export interface Posted {
  type: string
  /** Of a `status-update`. */
  status: string | null
  url: string
  attempts: (number | null)[]
  /** The last answer's body, parsed where it is JSON. */
  answer: unknown
}

interface Parties {
  call: StoredCall
  /** Null where none rang. */
  number: StoredNumber | null
  /** Where it is one, messages name it instead of the call. */
  chat?: Vapi.Chat
}

type Fields = { type: string } & Record<string, unknown>

/** Sends a call's server messages, proves who we are as the credential says, repeats as planned. */
export class Postman {
  readonly posted: Posted[] = []
  /** Known once the call was answered. */
  assistant: StoredAssistant | undefined
  /** Only questions are put; nothing is told. */
  isQuiet = false
  readonly #store: Store
  readonly #context: StandInContext
  readonly #parties: Parties

  constructor(store: Store, context: StandInContext, parties: Parties) {
    this.#store = store
    this.#context = context
    this.#parties = parties
  }

  /** The most specific server there is; null: the message is dropped. */
  get server(): Vapi.Server | null {
    return this.assistant?.server ?? this.#parties.number?.server ?? null
  }

  /** Posts and, by the server's plan, repeats until it is accepted. Delays of the plan are not waited for. */
  async tell(fields: Fields, at: Date): Promise<void> {
    const { server } = this
    if (this.isQuiet || !server?.url) return
    const plan = server.backoffPlan
    const excluded = (plan?.excludedStatusCodes ?? []).map(Number)
    const entry = this.#entry(fields, server.url)
    for (let attempt = 0; attempt <= (plan?.maxRetries ?? 0); attempt++) {
      const status = await this.#deliver(server, fields, at, entry)
      if (status !== null && (status < 300 || excluded.includes(status))) break
    }
    this.#log(fields, at, entry)
  }

  /** As `ask`, of which a second delivery is under way at the same time, where deliveries are to be repeated. */
  async askAsOften(isTwice: boolean, ...asking: Parameters<Postman['ask']>): Promise<unknown> {
    const [answer] = await Promise.all([
      this.ask(...asking),
      ...(isTwice ? [this.ask(...asking)] : []),
    ])
    return answer
  }

  /** Posts once and wants an answer. Null when none came in time, or not with 200. */
  async ask(server: Vapi.Server, fields: Fields, at: Date, timeoutMs: number): Promise<unknown> {
    const entry = this.#entry(fields, server.url ?? '')
    const status = server.url ? await this.#deliver(server, fields, at, entry, timeoutMs) : null
    this.#log(fields, at, entry)
    return status === 200 ? entry.answer : null
  }

  async #deliver(
    server: Vapi.Server,
    fields: Fields,
    at: Date,
    entry: Posted,
    timeoutMs = (server.timeoutSeconds ?? 20) * 1000
  ): Promise<number | null> {
    const message = { timestamp: at.getTime(), ...this.#envelope(), ...fields }
    const sending = this.#context.send({
      url: entry.url,
      headers: { 'content-type': 'application/json', ...this.#proof(server) },
      body: JSON.stringify({ message }),
      timeoutMs,
    })
    const answer = await sending.catch(() => null)
    entry.attempts.push(answer?.status ?? null)
    entry.answer = answer && jsonOrText(answer.body)
    return answer?.status ?? null
  }

  /** The call as it was when it began: Vapi does not keep this copy up to date. */
  #envelope() {
    const { call, number, chat } = this.#parties
    const assistant = this.assistant && { assistant: this.assistant }
    if (chat) return { chat, ...assistant }
    const { startedAt, endedAt, endedReason, cost, costs, analysis, artifact, ...snapshot } = call
    return {
      call: { ...snapshot, status: 'ringing', updatedAt: call.createdAt },
      ...(number && { phoneNumber: number }),
      customer: call.customer,
      ...assistant,
    }
  }

  /** With no credential the older header is sent, empty. */
  #proof(server: Vapi.Server): Record<string, string> {
    const plan = this.#store.bearerPlans.get(server.credentialId ?? '')
    if (!plan) return { 'x-vapi-secret': '' }
    return { [plan.headerName]: plan.prefixed ? `Bearer ${plan.token}` : plan.token }
  }

  #entry(fields: Fields, url: string): Posted {
    const status = typeof fields.status === 'string' ? fields.status : null
    const entry: Posted = { type: fields.type, status, url, attempts: [], answer: null }
    this.posted.push(entry)
    return entry
  }

  #log(fields: Fields, at: Date, { url, attempts }: Posted): void {
    const type = fields.status ? `${fields.type} ${fields.status}` : fields.type
    const callId = this.#parties.call.id
    const outcome = attempts.map((status) => status ?? 'no answer').join(', ')
    this.#store.sent.push({ at: at.toISOString(), type, callId, url, attempts: outcome })
  }
}

function jsonOrText(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return body
  }
}
