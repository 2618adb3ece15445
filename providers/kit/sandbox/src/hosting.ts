import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import type { FaultQueue } from './fault_queue.ts'
import type { Answer } from './loopback_server.ts'
import type { Fault, StandIn, StandInHandler, StandInRequest, StandInResponse } from './plugin.ts'
import { describeRequest, type Recorder, readable } from './recorder.ts'
import { UnreadableBody } from './request.ts'
import { compileRoutes } from './routes.ts'

interface Host {
  id: string
  faults: FaultQueue
  record: Recorder
  /** Aborts when the sandbox closes. */
  closing: AbortSignal
}

/** What the client gets, and what the vendor meant to say; they differ when the connection is cut. */
interface Outcome {
  sent: StandInResponse | null
  meant: StandInResponse | null
}

/** A stand-in as an HTTP server sees it: routes, the vendor's own errors, faults, recording. */
export function hostStandIn(standIn: StandIn, host: Host): Answer {
  const match = compileRoutes(standIn.routes)

  const handle: StandInHandler = async (request) => {
    const found = match(request.method, request.path)
    const routed = found ? { ...request, params: found.params } : request
    try {
      return await (found?.handler ?? standIn.notFound)(routed)
    } catch (error) {
      if (error instanceof UnreadableBody) return standIn.failure(400, routed)
      console.error('Sandbox: %s threw on %s %s', host.id, request.method, request.path, error)
      return standIn.failure(500, routed)
    }
  }

  return async (request, gone) => {
    const fault = host.faults.take(request)
    const { sent, meant } = await answerUnder(fault, { standIn, handle, request, gone, host })
    host.record({
      standIn: host.id,
      direction: 'in',
      ...describeRequest(request),
      status: meant?.status ?? null,
      responseBody: readable(meant?.body),
      fault: fault?.kind ?? null,
    })
    return sent
  }
}

async function answerUnder(
  fault: Fault | null,
  circumstances: {
    standIn: StandIn
    handle: StandInHandler
    request: StandInRequest
    gone: AbortSignal
    host: Host
  }
): Promise<Outcome> {
  const { standIn, handle, request, gone, host } = circumstances
  switch (fault?.kind) {
    case 'status':
      return whole(withRetryAfter(standIn.failure(fault.status, request), fault.retryAfterSeconds))
    case 'vendor':
      return whole(await (standIn.faults[fault.name] ?? handle)(request))
    case 'hang':
      if (!gone.aborted) await once(gone, 'abort')
      return { sent: null, meant: null }
    case 'drop':
      return { sent: null, meant: await handle(request) }
    case 'slow':
      await sleep(fault.milliseconds, undefined, { signal: host.closing })
      return whole(await handle(request))
    case undefined:
      return whole(await handle(request))
  }
}

function whole(response: StandInResponse): Outcome {
  return { sent: response, meant: response }
}

function withRetryAfter(response: StandInResponse, seconds: number | undefined): StandInResponse {
  if (seconds === undefined) return response
  return { ...response, headers: { ...response.headers, 'retry-after': String(seconds) } }
}
