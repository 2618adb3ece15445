import { SandboxError, type SandboxErrorCode } from './errors.ts'
import type { Fault, Sandbox } from './plugin.ts'

/** A sandbox in another process: what `Sandbox` does, over its control API. */
export interface RemoteSandbox {
  origins: Record<string, string>
  smtpUrl: string
  controlUrl: string
  clock: {
    now(): Promise<Date>
    advance(milliseconds: number): Promise<void>
    freeze(instant: Date | null): Promise<void>
  }
  inspect(): Promise<ReturnType<Sandbox['inspect']>>
  inject(standIn: string, fault: Fault): Promise<void>
  clearFaults(): Promise<void>
  act(standIn: string, action: string, input: unknown): Promise<unknown>
  reset(): Promise<void>
}

interface State {
  origins: Record<string, string>
  smtpUrl: string
  clock: { now: string }
  standIns: ReturnType<Sandbox['inspect']>
}

/** Refusals are `SandboxError`s with the code and words of the other side. */
export async function connectSandbox(controlUrl: string): Promise<RemoteSandbox> {
  const call = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const response = await fetch(new URL(path, controlUrl), {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    const answer: unknown = text === '' ? undefined : JSON.parse(text)
    if (!response.ok) {
      const { error } = answer as { error: { code: SandboxErrorCode; message: string } }
      throw new SandboxError(error.code, error.message)
    }
    return answer
  }
  const tell = async (method: string, path: string, body?: unknown) => {
    await call(method, path, body)
  }
  const state = async () => (await call('GET', '/state')) as State

  const { origins, smtpUrl } = await state()
  return {
    origins,
    smtpUrl,
    controlUrl,
    clock: {
      now: async () => new Date((await state()).clock.now),
      advance: (advance) => tell('POST', '/clock', { advance }),
      freeze: (freeze) => tell('POST', '/clock', { freeze }),
    },
    inspect: async () => (await state()).standIns,
    inject: (standIn, fault) => tell('POST', '/faults', { standIn, fault }),
    clearFaults: () => tell('DELETE', '/faults'),
    act: (standIn, action, input) =>
      call('POST', `/actions/${encodeURIComponent(standIn)}/${encodeURIComponent(action)}`, input),
    reset: () => tell('POST', '/reset'),
  }
}
