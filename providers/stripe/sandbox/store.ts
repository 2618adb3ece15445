import type { StandInResponse } from '@kametrix/sandbox'
import type { Charge } from './entities/charge.ts'
import type { Customer } from './entities/customer.ts'
import type { Dispute } from './entities/dispute.ts'
import type { Endpoint } from './entities/endpoint.ts'
import type { Event } from './entities/event.ts'
import type { CheckoutOrder } from './entities/order.ts'
import type { PaymentIntent } from './entities/payment_intent.ts'
import type { PaymentMethod } from './entities/payment_method.ts'
import type { PortalSession } from './entities/portal_session.ts'
import type { Refund } from './entities/refund.ts'
import type { Session } from './entities/session.ts'
import type { TestCard } from './entities/test_cards.ts'

export interface CheckoutRecord {
  session: Session
  /** Name of what is bought, for the page. */
  title: string
  /** Goes onto the payment once there is one. */
  payment: CheckoutOrder['payment']
  keepsCard: boolean
}

export interface MethodRecord {
  method: PaymentMethod
  /** How it behaves; null for a bank account. */
  card: TestCard | null
}

/** Something that happens by itself when its time has come. */
export interface Appointment {
  at: Date
  kind: 'debit' | 'refund'
  id: string
  succeeds: boolean
}

export interface Delivery {
  endpointId: string
  attempts: number
  /** Of the last attempt; null when nobody answered. */
  status: number | null
  delivered: boolean
  /** When it is tried again; null: not any more. */
  nextAt: Date | null
}

export interface EventRecord {
  event: Event
  deliveries: Delivery[]
  /** `held`: waits for somebody to let it go; `lost`: never sent, only listed. */
  fate: 'held' | 'lost' | 'sent'
}

export interface SavedAnswer {
  fingerprint: string
  savedAt: Date
  /** Null while the first request still runs. */
  response: StandInResponse | null
}

/** Everything the stand-in remembers, oldest first. */
export class Store {
  readonly checkouts = new Map<string, CheckoutRecord>()
  readonly customers = new Map<string, Customer>()
  readonly intents = new Map<string, PaymentIntent>()
  readonly charges = new Map<string, Charge>()
  readonly methods = new Map<string, MethodRecord>()
  readonly refunds = new Map<string, Refund>()
  readonly disputes = new Map<string, Dispute>()
  readonly portals = new Map<string, PortalSession>()
  readonly events = new Map<string, EventRecord>()
  readonly endpoints = new Map<string, Endpoint>()
  /** By idempotency key. */
  readonly answers = new Map<string, SavedAnswer>()
  /** By what it is about. */
  readonly appointments = new Map<string, Appointment>()
  /** Where the install listens; set once at its start, kept over a reset. */
  seededEndpoint: Endpoint | null = null

  seedEndpoint(endpoint: Endpoint): void {
    if (this.seededEndpoint) this.endpoints.delete(this.seededEndpoint.id)
    this.seededEndpoint = endpoint
    this.endpoints.set(endpoint.id, endpoint)
  }

  reset(): void {
    for (const table of Object.values(this)) {
      if (table instanceof Map) table.clear()
    }
    if (this.seededEndpoint) this.seedEndpoint(this.seededEndpoint)
  }
}
