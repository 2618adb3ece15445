import type { StandInContext, StandInResponse, StandInRoutes } from '@kametrix/sandbox'
import { presigned, refusal } from '../simulation/recording.ts'
import { soundOf } from '../simulation/sound.ts'
import type { Store } from '../store.ts'
import { Refusal } from './guard.ts'
import { found } from './requests.ts'

/** Where Vapi says that a recording lies. */
export function recordingRoutes(store: Store, context: StandInContext): StandInRoutes {
  return {
    'GET /call/:id/mono-recording': (request) => {
      const call = found(store.calls, request, 'call')
      if (!call.artifact?.recording) throw new Refusal(404, 'Recording not found.')
      return { status: 302, headers: { location: presigned(call.id, context) } }
    },
  }
}

/** Who keeps the sound. Vapi's key is unknown there, and even in the way. */
export function soundRoutes(store: Store, { clock }: StandInContext): StandInRoutes {
  return {
    'GET /recordings/:file': ({ params, query, headers }) => {
      const call = store.calls.get(params.file!.replace(/-mono\.wav$/, ''))
      if (headers.authorization) return inXml(400, 'InvalidArgument')
      if (!call) return inXml(403, 'AccessDenied')
      const refused = refusal(call.id, query, clock.now())
      return refused ? inXml(403, refused) : inRange(soundOf(call), headers.range)
    },
  }
}

function inRange(sound: ReturnType<typeof soundOf>, range = ''): StandInResponse {
  const { length } = sound
  const asked = /^bytes=(\d*)-(\d*)$/.exec(range)
  const own = { 'content-type': 'audio/wav', 'accept-ranges': 'bytes' }
  const sent = (status: number, from: number, to: number, more = {}): StandInResponse => ({
    status,
    headers: { ...own, 'content-length': String(to - from), ...more },
    body: sound.bytes(from, to),
  })
  if (!asked || asked[0] === 'bytes=-') return sent(200, 0, length)
  const [from, to] =
    asked[1] === ''
      ? [Math.max(0, length - Number(asked[2])), length]
      : [Number(asked[1]), Math.min(length, Number(asked[2] || length) + 1)]
  if (from >= to) return { status: 416, headers: { 'content-range': `bytes */${length}` } }
  return sent(206, from, to, { 'content-range': `bytes ${from}-${to - 1}/${length}` })
}

function inXml(status: number, code: string): StandInResponse {
  return {
    status,
    headers: { 'content-type': 'application/xml' },
    body: `<Error><Code>${code}</Code></Error>`,
  }
}
