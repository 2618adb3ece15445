import type { StoredCall } from '../store.ts'

const SAMPLES_A_SECOND = 8000
const HEADER_BYTES = 44
const SILENCE = 128
const LOUDNESS = 24
const HERTZ: Partial<Record<string, number>> = { bot: 330, user: 220 }

/** Bytes of a call's sound, as a WAV of eight bits: nobody can be heard, but whose turn it is can. */
export function soundOf(call: StoredCall) {
  // One that was ended from outside can be over before it would have begun.
  const samples = Math.max(0, Math.ceil(secondsOf(call) * SAMPLES_A_SECOND))
  const header = headerFor(samples)
  const turns = turnsOf(call)
  return {
    length: HEADER_BYTES + samples,
    /** Made as they are asked for: nobody keeps the sound of an hour. */
    bytes(from: number, to: number): Uint8Array {
      return Uint8Array.from({ length: to - from }, (_, at) => {
        const position = from + at
        return header[position] ?? sampleAt(position - HEADER_BYTES, turns)
      })
    },
  }
}

function secondsOf({ startedAt, endedAt }: StoredCall): number {
  return (Date.parse(endedAt ?? '') - Date.parse(startedAt ?? '')) / 1000 || 0
}

interface Turn {
  from: number
  to: number
  hertz: number
}

function turnsOf({ artifact }: StoredCall): Turn[] {
  return (artifact?.messages ?? []).flatMap((message) => {
    const hertz = HERTZ[message.role ?? '']
    if (!hertz || !('duration' in message)) return []
    const from = (message.secondsFromStart ?? 0) * SAMPLES_A_SECOND
    return [{ from, to: from + ((message.duration ?? 0) / 1000) * SAMPLES_A_SECOND, hertz }]
  })
}

function sampleAt(at: number, turns: Turn[]): number {
  const turn = turns.find(({ from, to }) => at >= from && at < to)
  if (!turn) return SILENCE
  return (
    SILENCE + Math.round(LOUDNESS * Math.sin((2 * Math.PI * turn.hertz * at) / SAMPLES_A_SECOND))
  )
}

function headerFor(samples: number): Buffer {
  const header = Buffer.alloc(HEADER_BYTES)
  header.write('RIFF', 0)
  header.writeUInt32LE(HEADER_BYTES - 8 + samples, 4)
  header.write('WAVEfmt ', 8)
  header.writeUInt32LE(16, 16)
  header.writeUInt16LE(1, 20)
  header.writeUInt16LE(1, 22)
  header.writeUInt32LE(SAMPLES_A_SECOND, 24)
  header.writeUInt32LE(SAMPLES_A_SECOND, 28)
  header.writeUInt16LE(1, 32)
  header.writeUInt16LE(8, 34)
  header.write('data', 36)
  header.writeUInt32LE(samples, 40)
  return header
}
