import type { SandboxClock } from '@kametrix/sandbox'
import type { Vapi } from '@vapi-ai/server-sdk'
import type { Memory } from './agent/memory.ts'
import { NumberStock } from './number_stock.ts'

/** As the API shows it; `silenceTimeoutSeconds` has left the SDK's types and still works. */
export type StoredAssistant = Vapi.Assistant & { silenceTimeoutSeconds?: number }
export type StoredNumber =
  (Vapi.VapiPhoneNumber & { provider: 'vapi' }) | (Vapi.TwilioPhoneNumber & { provider: 'twilio' })
/** `metadata` and `webCallUrl` are sent along with a call although the schema does not have them. */
export type StoredCall = Vapi.Call & { metadata?: Record<string, unknown>; webCallUrl?: string }

/** A chat as the API shows it, and what its agent keeps in mind. */
export interface StoredChat {
  chat: Vapi.Chat
  memory: Memory
}

/** Not in the published schema; its token is never shown again. */
export interface StoredCredential {
  id: string
  orgId: string
  provider: 'custom-credential'
  name: string
  createdAt: string
  updatedAt: string
}

/** What is done with a credential when a message is sent. */
export interface BearerPlan {
  token: string
  headerName: string
  prefixed: boolean
}

const ORGANISATION = '5a0d0a3e-1f58-4c07-9a55-5b6f4d0c7e10'

/** Everything the stand-in holds, until it is reset. */
export class Store {
  readonly assistants = new Map<string, StoredAssistant>()
  readonly numbers = new Map<string, StoredNumber>()
  readonly calls = new Map<string, StoredCall>()
  readonly chats = new Map<string, StoredChat>()
  readonly credentials = new Map<string, StoredCredential>()
  readonly bearerPlans = new Map<string, BearerPlan>()
  readonly stock = new NumberStock()
  /** Calls that nobody has hung up yet, by id: what happens when somebody does. */
  readonly running = new Map<string, (reason: Vapi.CallEndedReason) => Promise<void>>()
  /** Private keys that somebody has come with: any will do, and tokens are signed with one of them. */
  readonly keys = new Set<string>()
  /** Who speaks in calls from a browser, where it is not the usual one: parts of an `Order`. */
  browserCaller: object = {}
  /** Reports that wait to be sent, by call; sent ones stay, to be sent again. */
  readonly heldReports = new Map<string, () => Promise<void>>()
  /** What was posted to us, newest last. */
  sent: { at: string; type: string; callId: string; url: string; attempts: string }[] = []
  readonly #clock: SandboxClock

  constructor(clock: SandboxClock) {
    this.#clock = clock
  }

  now(): string {
    return this.#clock.now().toISOString()
  }

  /** Fields that every new thing has. */
  newRecord(): { id: string; orgId: string; createdAt: string; updatedAt: string } {
    const now = this.now()
    return { id: crypto.randomUUID(), orgId: ORGANISATION, createdAt: now, updatedAt: now }
  }

  reset(): void {
    for (const map of [this.assistants, this.numbers, this.calls, this.credentials]) map.clear()
    this.bearerPlans.clear()
    this.chats.clear()
    this.running.clear()
    this.heldReports.clear()
    this.browserCaller = {}
    this.stock.restock()
    this.sent = []
  }
}
