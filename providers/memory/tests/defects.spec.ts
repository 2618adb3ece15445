import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import type { VendorAgent, Voice } from '@kametrix/contracts'
import { failingClaims, type Test } from './support/failing_claims.ts'
import { billing, calendar, sheets, voice, webhooks } from './support/spoiled.ts'

/** A provider with one thing wrong, and the claim that must say so. */
const DEFECTS: { defect: string; breaks: string; register: (test: Test) => void }[] = [
  {
    defect: 'every upsert makes a copy',
    breaks: 'the same key makes one copy, with or without its id',
    register: voice((sound) => ({
      upsertAgent: (spec) => sound.upsertAgent({ ...spec, key: randomUUID() }, null),
    })),
  },
  {
    defect: 'an agent is remembered instead of read',
    breaks: 'a change behind our back shows in the fingerprint',
    register: voice((sound) => {
      let remembered: VendorAgent
      return {
        upsertAgent: async (...args) => (remembered = await sound.upsertAgent(...args)),
        findAgent: async () => remembered,
      }
    }),
  },
  {
    defect: 'a number is taken once more',
    breaks: 'a lost answer never takes a second number',
    register: voice((sound) => ({
      acquireNumber: (routing, areaCode) =>
        sound.acquireNumber({ ...routing, key: randomUUID() }, areaCode),
    })),
  },
  {
    defect: 'a tool answer keeps its line breaks',
    breaks: 'a tool answer is one line of 2,000 characters at most',
    register: voice(() => ({
      encodeToolAnswers: (results) => ({ status: 200, body: { results } }),
    })),
  },
  {
    defect: 'a call that should end runs on',
    breaks: 'a running call is ended when asked, and once',
    register: voice(() => ({ endCall: async () => {} })),
  },
  {
    defect: 'a recording is opened once and handed out again',
    breaks: 'a call that was recorded is heard, as often as asked',
    register: voice((sound) => {
      let opened: ReturnType<Voice['openRecording']> | undefined
      return { openRecording: (...args) => (opened ??= sound.openRecording(...args)) }
    }),
  },
  {
    defect: 'a grant is good for years',
    breaks: 'a grant is for one page, one agent and a short time',
    register: voice((sound) => ({
      grantWebCall: (terms) =>
        sound.grantWebCall({ ...terms, expiresAt: new Date(Date.UTC(2999, 0)) }),
    })),
  },
  {
    defect: 'what is unknown passes as free',
    breaks: 'a calendar that cannot be read is unknown, never free',
    register: calendar((sound) => ({
      busy: async (ids, window) => {
        const answers = Object.entries(await sound.busy(ids, window)).map(([id, busy]) => [
          id,
          busy.known ? busy : { known: true, intervals: [] },
        ])
        return Object.fromEntries(answers)
      },
    })),
  },
  {
    defect: 'a repeated booking is booked again',
    breaks: 'one booking makes one event',
    register: calendar((sound) => ({
      createEvent: (draft) => sound.createEvent({ ...draft, bookingId: randomUUID() }),
    })),
  },
  {
    defect: 'a move leaves the event behind',
    breaks: 'a moved event is at its new time and no longer at its old',
    register: calendar((sound) => ({
      moveEvent: async (calendarId, eventId, time) => {
        const event = await sound.findEvent(calendarId, eventId)
        if (!event?.bookingId) return null
        const draft = { calendarId, bookingId: randomUUID(), title: '', description: '', ...time }
        return sound.createEvent(draft)
      },
    })),
  },
  {
    defect: 'rows have no keys',
    breaks: 'a row is found wherever the owner moved it',
    register: sheets((sound) => ({
      appendRows: (sheetId, rows) =>
        sound.appendRows(
          sheetId,
          rows.map((row) => ({ ...row, key: randomUUID() }))
        ),
    })),
  },
  {
    defect: 'complete passes as paid',
    breaks: 'money on its way is complete but not paid until it arrives',
    register: billing((sound) => ({
      findCheckout: async (id) => {
        const checkout = await sound.findCheckout(id)
        return checkout && { ...checkout, paid: checkout.status === 'complete' }
      },
    })),
  },
  {
    defect: 'an account becomes a customer whenever it is asked for',
    breaks: 'one account is one customer, whatever it is called by now',
    register: billing((sound) => ({
      ensureCustomer: (customer) => sound.ensureCustomer({ ...customer, accountId: randomUUID() }),
    })),
  },
  {
    defect: 'a repeated charge charges again',
    breaks: 'one purchase charges once, by a card of the kind pays',
    register: billing((sound) => ({
      chargeCard: (request) => sound.chargeCard({ ...request, purchaseId: randomUUID() }),
    })),
  },
  {
    defect: 'a bank’s reason is not passed on',
    breaks: 'a card that cannot be charged says why: insufficient_funds',
    register: billing((sound) => ({
      chargeCard: async (request) => {
        const payment = await sound.chargeCard(request)
        return { ...payment, failure: payment.failure && 'card_declined' }
      },
    })),
  },
  {
    defect: 'a bank that wants the payer passes as a refusal',
    breaks: 'a card that cannot be charged says why: authentication_required',
    register: billing((sound) => ({
      chargeCard: async (request) => {
        const payment = await sound.chargeCard(request)
        return payment.status === 'action-required' ? { ...payment, status: 'failed' } : payment
      },
    })),
  },
  {
    defect: 'a repeated refund gives back again',
    breaks: 'one key gives back once, also days later',
    register: billing((sound) => ({
      refund: (request) => sound.refund({ ...request, key: randomUUID() }),
    })),
  },
  {
    defect: 'more than is left is cut down to it',
    breaks: 'more than is left is refused, in words, and nothing goes back',
    register: billing((sound) => ({
      refund: (request) =>
        sound.refund({ ...request, amountMinor: Math.min(request.amountMinor, 600) }),
    })),
  },
  {
    defect: 'an inquiry passes as a dispute',
    breaks: 'an inquiry moves no money; it ends open',
    register: billing((sound) => ({
      findDispute: async (id) => {
        const dispute = await sound.findDispute(id)
        return dispute && { ...dispute, status: 'open' }
      },
    })),
  },
  {
    defect: 'a close forgets that somebody paid',
    breaks: 'a checkout that was paid stays so when it is closed',
    register: billing((sound) => ({
      closeCheckout: async (id) => ({
        ...(await sound.closeCheckout(id)),
        status: 'expired',
        paid: false,
      }),
    })),
  },
  {
    defect: 'the second turn of the news repeats the first',
    breaks: 'news come newest first, each once, and none from before',
    register: billing((sound) => ({
      listMessages: async (since, cursor) => ({
        ...(await sound.listMessages(since, null)),
        next: cursor === null ? 'more' : null,
      }),
    })),
  },
  {
    defect: 'a body is encoded a second time',
    breaks: 'what is signed is what is sent, byte for byte',
    register: webhooks((sound) => ({
      deliver: (delivery) =>
        sound.deliver({ ...delivery, body: JSON.stringify(JSON.parse(delivery.body)) }),
    })),
  },
  {
    defect: 'any address may be saved',
    breaks: 'refused when saved and when delivered to: https://169.254.169.254/latest/meta-data',
    register: webhooks(() => ({ checkAddress: async () => {} })),
  },
]

test.group('Conformance | what a defect breaks', () => {
  for (const { defect, breaks, register } of DEFECTS) {
    test(`${defect}: found`, async ({ assert }) => {
      assert.include(await failingClaims(assert, register), breaks)
    })
  }

  test('a sound provider breaks nothing', async ({ assert }) => {
    for (const register of [voice, calendar, sheets, billing, webhooks]) {
      assert.isEmpty(
        await failingClaims(
          assert,
          register(() => ({}))
        )
      )
    }
  })
})
