import type { StandInResponse } from '@kametrix/sandbox'
import type { Customer } from './entities/customer.ts'
import type { Endpoint } from './entities/endpoint.ts'
import type { Event } from './entities/event.ts'
import type { Session } from './entities/session.ts'

export interface CheckoutRecord {
  session: Session
  /** Name of what is bought, for the page. */
  title: string
  /** Completed with a bank debit that has neither arrived nor failed. */
  awaitingBank: boolean
}

export interface Delivery {
  endpointId: string
  attempts: number
  /** Of the last attempt; null when nobody answered. */
  status: number | null
  delivered: boolean
}

export interface EventRecord {
  event: Event
  deliveries: Delivery[]
}

export interface SavedAnswer {
  fingerprint: string
  savedAt: Date
  response: Promise<StandInResponse>
}

/** Everything the stand-in remembers, oldest first. */
export class Store {
  readonly checkouts = new Map<string, CheckoutRecord>()
  readonly customers = new Map<string, Customer>()
  readonly events = new Map<string, EventRecord>()
  readonly endpoints = new Map<string, Endpoint>()
  /** By idempotency key. */
  readonly answers = new Map<string, SavedAnswer>()
  /** Where the install listens; set once at its start, kept over a reset. */
  seededEndpoint: Endpoint | null = null

  seedEndpoint(endpoint: Endpoint): void {
    if (this.seededEndpoint) this.endpoints.delete(this.seededEndpoint.id)
    this.seededEndpoint = endpoint
    this.endpoints.set(endpoint.id, endpoint)
  }

  reset(): void {
    for (const table of [
      this.checkouts,
      this.customers,
      this.events,
      this.endpoints,
      this.answers,
    ]) {
      table.clear()
    }
    if (this.seededEndpoint) this.seedEndpoint(this.seededEndpoint)
  }
}
