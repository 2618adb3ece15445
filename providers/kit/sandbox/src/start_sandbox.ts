import { createClock } from './clock.ts'
import { controlApi } from './control.ts'
import { FaultQueue } from './fault_queue.ts'
import { hostStandIn } from './hosting.ts'
import { type Answer, listenOnLoopback } from './loopback_server.ts'
import { mailStandIn } from './mail_stand_in.ts'
import { Mailbox } from './mailbox.ts'
import type { Sandbox, SandboxOptions, StandInDefinition } from './plugin.ts'
import { createRecorder } from './recorder.ts'
import { type Hosted, RunningSandbox } from './running_sandbox.ts'
import { createSender } from './sender.ts'
import { listenSmtp } from './smtp.ts'

/** Starts every stand-in on its own loopback port, the mailbox, and the control API beside them. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const clock = createClock()
  const record = createRecorder(options.recordTo)
  const mailbox = new Mailbox(clock)
  const closing = new AbortController()
  const cleanups: (() => Promise<unknown> | undefined)[] = []
  const port = (id: string) => options.ports?.[id] ?? 0

  let closed: Promise<void> | undefined
  const close = () =>
    (closed ??= (async () => {
      closing.abort()
      await Promise.all(cleanups.map((cleanup) => cleanup()))
    })())

  const listen = async (id: string, answer: Answer) => {
    const server = await listenOnLoopback(port(id), answer)
    cleanups.push(server.close)
    return server.origin
  }

  const host = async (definition: StandInDefinition): Promise<Hosted> => {
    const { id } = definition
    const faults = new FaultQueue()
    // A stand-in is told its own address, so the server comes first.
    let answer: Answer = async () => null
    const origin = await listen(id, (request, gone) => answer(request, gone))
    const standIn = definition.create({
      clock,
      origin,
      browserUrl: `${options.publicUrl}/sandbox/${id}`,
      publicUrl: options.publicUrl,
      send: createSender(id, record, closing.signal),
    })
    cleanups.push(() => standIn.close?.())
    answer = hostStandIn(standIn, { id, faults, record, closing: closing.signal })
    return { definition, standIn, faults, origin }
  }

  try {
    const smtp = await listenSmtp(port('smtp'), mailbox)
    cleanups.push(smtp.close)
    const definitions = withoutDoubles([...options.standIns, mailStandIn(mailbox)])
    const hosted = await Promise.all(definitions.map(host))
    const sandbox = new RunningSandbox(hosted, { smtpUrl: smtp.url, clock, close })
    sandbox.controlUrl = await listen('control', controlApi(sandbox))
    return sandbox
  } catch (error) {
    await close()
    throw error
  }
}

function withoutDoubles(definitions: StandInDefinition[]): StandInDefinition[] {
  const ids = definitions.map(({ id }) => id)
  const taken = [...ids, 'smtp', 'control']
  const double = ids.find((id) => taken.indexOf(id) !== taken.lastIndexOf(id))
  if (double) throw new TypeError(`The sandbox cannot host two stand-ins called "${double}"`)
  return definitions
}
