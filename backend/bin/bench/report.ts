import { randomUUID } from 'node:crypto'

const BYTES = 10_240
const LINES = [
  'Good morning, this is the salon, how can I help you today?',
  'I would like to have my hair cut on Friday, in the afternoon if that is possible.',
  'There is time on Friday at half past two and at a quarter past four.',
  'The first of the two, please. The name is Falk, and this is my own number.',
]

/** End-of-call reports of 10 KB as Vapi shapes them, each of a call of its own. */
export function reports(count: number): string[] {
  return Array.from({ length: count }, () => JSON.stringify(report(randomUUID())))
}

function report(callId: string) {
  const endedAt = Date.now()
  const startedAt = endedAt - 90_000
  const messages: object[] = []
  const message = {
    timestamp: endedAt,
    type: 'end-of-call-report',
    endedReason: 'customer-ended-call',
    startedAt: new Date(startedAt).toISOString(),
    endedAt: new Date(endedAt).toISOString(),
    durationSeconds: 90,
    cost: 0.1234,
    analysis: { summary: 'The caller booked a haircut for Friday at 14:30.' },
    artifact: { messages, transcript: '' },
    call: { id: callId, type: 'inboundPhoneCall', status: 'ringing' },
  }
  for (let size = JSON.stringify({ message }).length; size < BYTES;) {
    const line = lineAt(messages.length, startedAt)
    messages.push(line)
    const said = `${line.role === 'bot' ? 'AI' : 'User'}: ${line.message}\n`
    message.artifact.transcript += said
    size += JSON.stringify(line).length + said.length + 2
  }
  return { message }
}

function lineAt(index: number, startedAt: number) {
  const time = startedAt + index * 4000
  return {
    role: index % 2 === 0 ? 'bot' : 'user',
    message: LINES[index % LINES.length]!,
    time,
    endTime: time + 3000,
    secondsFromStart: index * 4,
    duration: 3000,
  }
}
