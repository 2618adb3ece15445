import type { Data } from '../../.adonisjs/client/data.d.ts'
import type { Browser } from './browser.ts'
import type { RungCall } from './caller.ts'
import { expect, until } from './until.ts'

interface Order {
  number: string
  script: string
  from: string
}

interface Rung extends RungCall {
  from: string
  transcript: { role: 'agent' | 'caller'; text: string; atSeconds: number }[]
}

/** Rings, and gives what was said and done with its times in seconds from the beginning. */
export async function readRecording(browser: Browser, order: Order) {
  const rung = await browser.act<Rung>('vapi', 'simulateCall', order)
  expect(rung.fulfilled, `the caller got no booking (${rung.unmet.join(' ')})`)
  const call = await until('the call was not settled', async () => {
    const { calls } = await browser.get<{ calls: Data.Call[] }>('calls')
    const settled = calls.find(({ chargeMc }) => chargeMc !== null)
    return settled && (await browser.get<{ call: Data.CallDetail }>(`calls/${settled.id}`)).call
  })
  const { account } = await browser.get<{ account: Data.Account }>('me')
  const [booking] = call.bookings
  expect(booking?.status === 'confirmed', 'there is no confirmed booking')
  return {
    business: account.name,
    caller: booking.customerName,
    from: rung.from,
    startedAt: rung.startedAt,
    seconds: call.seconds,
    booking: { service: booking.service, startsAt: booking.startsAt, zone: booking.zone },
    lines: interleave(rung, call.transcript),
  }
}

type Line =
  | { who: 'agent' | 'caller'; text: string; at: number }
  | { who: 'work'; tool: string; offers: number; at: number }

/** What was said, with the work where the transcript has it. */
function interleave({ transcript, tools }: Rung, lines: Data.CallDetail['transcript']): Line[] {
  const said = [...transcript]
  const done = [...tools]
  return lines.flatMap(({ role, offsetMs }): Line[] => {
    if (role === 'tool') return done.splice(0, 1).map((tool) => workOf(tool, offsetMs))
    return said.splice(0, 1).map(({ role: who, text, atSeconds }) => ({ who, text, at: atSeconds }))
  })
}

function workOf({ name, answer }: RungCall['tools'][number], offsetMs: number | null): Line {
  const offers = answer.split('[slot ').length - 1
  return { who: 'work', tool: name, offers, at: (offsetMs ?? 0) / 1000 }
}
