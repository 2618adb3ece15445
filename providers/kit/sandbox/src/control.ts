import { readFault, readInstant, readMilliseconds, readObject } from './control_input.ts'
import { SandboxError, type SandboxErrorCode } from './errors.ts'
import type { Answer } from './loopback_server.ts'
import type { Sandbox, StandInRequest, StandInResponse, StandInRoutes } from './plugin.ts'
import { parseJson, UnreadableBody } from './request.ts'
import { compileRoutes } from './routes.ts'

/** The sandbox over HTTP, for pages and other processes. JSON in, JSON out. */
export function controlApi(sandbox: Sandbox): Answer {
  const match = compileRoutes(controlRoutes(sandbox))
  return async (request) => {
    const found = match(request.method, request.path)
    try {
      if (!found) {
        throw new SandboxError('E_NOT_FOUND', `There is no ${request.method} ${request.path} here.`)
      }
      return await found.handler({ ...request, params: found.params })
    } catch (error) {
      return refusal(error)
    }
  }
}

function controlRoutes(sandbox: Sandbox): StandInRoutes {
  const state = () => ({
    origins: sandbox.origins,
    smtpUrl: sandbox.smtpUrl,
    clock: { now: sandbox.clock.now().toISOString() },
    standIns: sandbox.inspect(),
  })

  return {
    'GET /state': () => ok(state()),
    'POST /reset': () => done(() => sandbox.reset()),
    'POST /faults': (request) => {
      const { standIn, fault } = readObject(bodyOf(request))
      return done(() => sandbox.inject(String(standIn), readFault(fault)))
    },
    'DELETE /faults': () => done(() => sandbox.clearFaults()),
    'POST /clock': (request) => {
      moveClock(sandbox, request)
      return ok(state().clock)
    },
    'POST /actions/:standIn/:action': async (request) => {
      const { standIn = '', action = '' } = request.params
      return ok((await sandbox.act(standIn, action, bodyOf(request))) ?? null)
    },
  }
}

/** `freeze` first: both together stop time at an instant that much later. */
function moveClock({ clock }: Sandbox, request: StandInRequest) {
  const { freeze, advance } = readObject(bodyOf(request))
  const instant = freeze === undefined ? undefined : readInstant(freeze)
  const milliseconds = advance === undefined ? undefined : readMilliseconds(advance)
  if (instant !== undefined) clock.freeze(instant)
  if (milliseconds !== undefined) clock.advance(milliseconds)
}

/** Said here, because a string would be sent as it is. */
const JSON_TYPE = { 'content-type': 'application/json' }

const STATUSES: Record<SandboxErrorCode, number> = {
  E_UNKNOWN_STAND_IN: 400,
  E_UNKNOWN_ACTION: 400,
  E_UNREADABLE: 400,
  E_NOT_FOUND: 404,
  E_ACTION_FAILED: 422,
  E_NO_ANSWER: 422,
}

function refusal(error: unknown): StandInResponse {
  const { code, message } = asSandboxError(error)
  return { status: STATUSES[code], body: { error: { code, message } } }
}

function asSandboxError(error: unknown): SandboxError {
  if (error instanceof SandboxError) return error
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof UnreadableBody) {
    return new SandboxError('E_UNREADABLE', `The body is no JSON: ${message}.`)
  }
  return new SandboxError('E_ACTION_FAILED', message)
}

/** JSON whatever its content type, because curl calls everything a form. */
function bodyOf(request: StandInRequest): unknown {
  return parseJson(request.rawBody.toString())
}

function ok(body: unknown): StandInResponse {
  return { status: 200, headers: JSON_TYPE, body: JSON.stringify(body) }
}

function done(work: () => void): StandInResponse {
  work()
  return { status: 204 }
}
