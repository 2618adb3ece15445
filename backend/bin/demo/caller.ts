import type { Browser } from './browser.ts'
import type { Listener } from './timeline.ts'
import { expect } from './until.ts'

/** A call as the voice vendor's stand-in tells it. */
export interface RungCall {
  /** The vendor's id. */
  callId: string
  fulfilled: boolean
  unmet: string[]
  startedAt: string
  endedAt: string
  durationSeconds: number
  tools: { name: string; answer: string; ok: boolean }[]
  /** Each message to us and how every delivery of it was answered. */
  posted: { type: string; status: string | null; attempts: (number | null)[] }[]
}

const REPORT = 'end-of-call-report'

/** Has a scripted caller book an appointment; statuses, tool calls and the report come twice. */
export async function ringWithACaller(
  browser: Browser,
  timeline: Listener,
  number: string
): Promise<RungCall> {
  const order = { number, script: 'books', faults: { duplicate: true } }
  const rung = await browser.act<RungCall>('vapi', 'simulateCall', order)
  const { callId, startedAt, endedAt, durationSeconds } = rung
  timeline.tell('rang', { vendorCallId: callId, number, startedAt, endedAt, durationSeconds })
  for (const { title, answers } of deliveriesOf(rung)) {
    timeline.tell('posted', { message: title, answers: answers.join(', ') })
  }
  for (const { name, ok, answer } of rung.tools) timeline.tell('tool', { name, ok, answer })
  expect(rung.fulfilled, `the caller got no booking (${rung.unmet.join(' ')})`)
  expect(answersToReport(rung) === '200, 200', 'the report was not taken twice')
  return rung
}

/** How the two deliveries of the report were answered. */
export function answersToReport(rung: RungCall): string {
  const report = deliveriesOf(rung).find(({ title }) => title === REPORT)
  return report?.answers.join(', ') ?? ''
}

/** What was posted, repeats of one message together; what was merely said is left out. */
function deliveriesOf({ posted }: RungCall) {
  const deliveries: { title: string; answers: (number | null)[] }[] = []
  let before = ''
  for (const { type, status, attempts } of posted) {
    const title = status ? `${type} ${status}` : type
    if (title === before) deliveries.at(-1)!.answers.push(...attempts)
    else if (!type.startsWith('transcript')) deliveries.push({ title, answers: [...attempts] })
    before = type.startsWith('transcript') ? '' : title
  }
  return deliveries
}
