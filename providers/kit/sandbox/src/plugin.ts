/**
 * What a stand-in is: a vendor's API, small and local, that can fail like the vendor.
 * It lives with its provider (`providers/<vendor>/sandbox/index.ts`, default export) and
 * is hosted by `startSandbox`, one loopback port each.
 */

/** The sandbox's time. Stand-ins ask it and nothing else, so that tests can move it. */
export interface SandboxClock {
  now(): Date
  /** Moves time forward. From then on it runs from there. */
  advance(milliseconds: number): void
  /** Stops time at an instant; `null` lets it run again from the real time. */
  freeze(instant: Date | null): void
}

export interface StandInRequest {
  method: string
  /** Path without query, percent-decoded per segment by `params`. */
  path: string
  /** `:name` parts of the route's pattern. */
  params: Record<string, string>
  query: URLSearchParams
  /** Lower-case names. */
  headers: Record<string, string>
  rawBody: Buffer
  /** The body as JSON, or as an object of form fields for `application/x-www-form-urlencoded`; undefined when empty. Throws `SyntaxError` on bad JSON. */
  body(): unknown
}

export interface StandInResponse {
  status: number
  headers?: Record<string, string>
  /** An object is sent as JSON, a string as it is (set its content type). */
  body?: unknown
}

export type StandInHandler = (request: StandInRequest) => StandInResponse | Promise<StandInResponse>

/** `'GET /calendar/v3/calendars/:calendarId/events'` → handler. First match wins. */
export type StandInRoutes = Record<string, StandInHandler>

export interface StandInContext {
  clock: SandboxClock
  /** Where servers reach this stand-in: `http://127.0.0.1:<port>`. */
  origin: string
  /** Where a browser reaches it, through the main port: `<public address>/sandbox/<id>`. Pages use relative links. */
  browserUrl: string
  /** The install's public address, for anything that links back. */
  publicUrl: string
  /**
   * Sends a message the way the vendor would (webhooks, server messages); recorded like everything else.
   * Resolves with the answer; rejects when nobody answers within `timeoutMs` (default 20 s).
   */
  send(message: {
    url: string
    headers: Record<string, string>
    body: string
    timeoutMs?: number
  }): Promise<{ status: number; body: string }>
}

/** A table on the sandbox's page: what the stand-in holds right now. */
export interface Inspection {
  title: string
  columns: string[]
  rows: (string | number | null)[][]
}

/**
 * A fault that the host injects before or after the stand-in's handler.
 * `drop` lets the handler do its work and then cuts the connection: the ambiguous write.
 */
export type Fault = {
  /** Only requests whose `METHOD /path` contains this; every request when absent. */
  match?: string
  /** How often; default 1. */
  times?: number
} & (
  | { kind: 'status'; status: number; retryAfterSeconds?: number }
  | { kind: 'hang' }
  | { kind: 'slow'; milliseconds: number }
  | { kind: 'drop' }
  /** One of the stand-in's own, such as `invalid_grant`; see `StandIn.faults`. */
  | { kind: 'vendor'; name: string }
)

export interface StandIn {
  routes: StandInRoutes
  /** The vendor's body for a path that does not exist. */
  notFound: StandInHandler
  /** The vendor's own error body for an injected status. */
  failure(status: number, request: StandInRequest): StandInResponse
  /** Faults only this vendor has, by name: the response to give instead of the handler's. */
  faults: Record<string, StandInHandler>
  inspect(): Inspection[]
  /** Forgets everything but its seed. */
  reset(): void
  /** What a person or a test may do to it: `simulateCall`, `payCheckout`, … Input and output are JSON. */
  actions: Record<string, (input: unknown) => Promise<unknown>>
  /** Ends what still runs. */
  close?(): Promise<void>
}

export interface StandInDefinition {
  /** The provider's id. */
  id: string
  /** For the sandbox's page. */
  title: string
  /** One sentence: what it stands in for and what it is not. */
  about: string
  /** Its port under `npm run sandbox`, where addresses are to stay the same; any free one when absent. */
  port?: number
  create(context: StandInContext): StandIn
}

export function defineStandIn(definition: StandInDefinition): StandInDefinition {
  return definition
}

/** Options of `startSandbox`. */
export interface SandboxOptions {
  standIns: StandInDefinition[]
  /** By stand-in id, and `control`; 0 or absent: any free port. */
  ports?: Record<string, number>
  /** The install's public address, such as `http://localhost:3333`. */
  publicUrl: string
  /** Every exchange is appended to this file, a JSON object a line: `{ standIn, direction: 'in' | 'out', method, path, query, requestHeaders, requestBody, status, responseBody }`. */
  recordTo?: string
}

/** A running sandbox, in this process or behind its control port: both speak this. */
export interface Sandbox {
  /** `{ vapi: 'http://127.0.0.1:41001', … }` */
  origins: Record<string, string>
  /** `smtp://127.0.0.1:<port>` of the mailbox. */
  smtpUrl: string
  /** Origin of the control API, see README. */
  controlUrl: string
  clock: SandboxClock
  inspect(): { id: string; title: string; about: string; inspections: Inspection[] }[]
  inject(standIn: string, fault: Fault): void
  clearFaults(): void
  act(standIn: string, action: string, input: unknown): Promise<unknown>
  reset(): void
  close(): Promise<void>
}
