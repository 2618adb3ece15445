import {
  type BillingHarness,
  type CalendarHarness,
  createGrant,
  type SheetsHarness,
  type VendorFault,
  type VoiceHarness,
  type WebhooksHarness,
} from '@kametrix/conformance'
import { createMemoryProvider, MemoryVendor } from '../../src/index.ts'
import type { MemoryAnswers } from '../../src/voice/answers.ts'
import type { Wire } from '../../src/wire.ts'

const OPTIONS = { baseUrl: 'https://memory.example.com', inboundSecret: 'memory-secret' }
const TOKEN = 'owner-token'

export function voiceHarness(): VoiceHarness {
  const { voice } = new MemoryVendor()
  return {
    ...fallible(voice.wire),
    voice,
    countAgents: (key) => voice.agents.count(key),
    editAgent: (vendorId) => voice.agents.edit(vendorId),
    seedAreaCodes: (stock) => voice.numbers.seedAreaCodes(stock),
    stopSellingNumbers: () => voice.numbers.seedAreaCodes({}),
    finishActivation: () => {},
    addCalls: (calls) =>
      calls.map(({ isRecorded = false, ...call }) =>
        voice.calls.add({ ...call, recordingAvailable: isRecorded })
      ),
    beginWebCall: (beginning) => voice.webCalls.begin(beginning),
    hear: {
      callAnswer: ({ body }) => body as MemoryAnswers['call'],
      toolAnswers: ({ body }) => (body as MemoryAnswers['tools']).results,
      transferAnswer: ({ body }) => (body as MemoryAnswers['transfer']).target?.number ?? null,
    },
  }
}

export async function calendarHarness(): Promise<CalendarHarness> {
  const { login, grant, contracts, hooks } = connect()
  const { calendars } = login
  return {
    ...hooks,
    calendar: await contracts.calendar(OPTIONS, grant),
    calendars: { primary: 'primary', other: 'team', readOnly: 'holidays' },
    addCalendars: (count) => calendars.addMany(count),
    addBusy: (calendarId, interval) => calendars.addBusy(calendarId, interval),
    breakCalendar: (calendarId) => calendars.break(calendarId),
    cancelBehindOurBack: (calendarId, eventId) => calendars.cancel(calendarId, eventId),
    moveBehindOurBack: (calendarId, eventId, interval) => {
      calendars.move(calendarId, eventId, interval)
    },
    readEvents: (calendarId) => calendars.events(calendarId),
  }
}

export async function sheetsHarness(): Promise<SheetsHarness> {
  const { login, grant, contracts, hooks } = connect()
  return {
    ...hooks,
    sheets: await contracts.sheets(OPTIONS, grant),
    readSheet: (sheetId) => ({ frozenRows: 1, keysHidden: true, ...login.sheets.get(sheetId)! }),
    sortRows: (sheetId) => login.sheets.sort(sheetId),
    addOwnRow: (sheetId, cells) => login.sheets.addOwnRow(sheetId, cells),
    deleteSheet: (sheetId) => login.sheets.delete(sheetId),
  }
}

export function billingHarness(): BillingHarness {
  const { billing } = new MemoryVendor()
  return {
    ...fallible(billing.wire),
    billing,
    countCheckouts: (purchaseId) =>
      billing.checkouts.all().filter((checkout) => checkout.purchaseId === purchaseId).length,
    pay: (checkoutId) => billing.checkouts.pay(checkoutId),
    payLate: (checkoutId) => billing.checkouts.payLate(checkoutId),
    settleLate: (checkoutId) => billing.checkouts.settleLate(checkoutId),
    failLate: (checkoutId) => billing.checkouts.failLate(checkoutId),
    expire: (checkoutId) => billing.checkouts.expire(checkoutId),
    countCustomers: (accountId) =>
      billing.customers.all().filter((customer) => customer.accountId === accountId).length,
    // Nothing is ever forgotten here.
    waitTwoDays: () => {},
    saveCard: (customerId, kind) => billing.customers.saveCard(customerId, kind),
    removeCard: (customerId, cardId) => billing.customers.removeCard(customerId, cardId),
    countPayments: (purchaseId) =>
      billing.payments.all().filter((payment) => payment.purchaseId === purchaseId).length,
    refundAtVendor(paymentId, amountMinor) {
      billing.refunds.give({ key: null, paymentId, amountMinor })
    },
    failRefund: (refundId) => billing.refunds.fail(refundId),
    openDispute: (paymentId, status) => billing.disputes.open(paymentId, status),
    moveDispute: (disputeId, status) => billing.disputes.move(disputeId, status),
  }
}

export function webhooksHarness(): WebhooksHarness {
  const { webhooks } = new MemoryVendor()
  return {
    webhooks,
    guarded: webhooks,
    openEndpoint(behaviour) {
      const endpoint = webhooks.openEndpoint(behaviour)
      return { url: endpoint.url, received: () => endpoint.requests }
    },
  }
}

/** What every contract's harness needs of a vendor that can fail. */
function fallible(wire: Wire) {
  return {
    secrets: [OPTIONS.inboundSecret, TOKEN],
    fail: (fault: VendorFault) => wire.fail(fault),
    recover: () => wire.recover(),
    loseNextAnswer: () => wire.loseNextAnswer(),
  }
}

function connect() {
  const vendor = new MemoryVendor()
  const login = vendor.login(TOKEN)
  const hooks = {
    ...fallible(login.wire),
    revokeGrant: () => login.revoke(),
    expireAccessToken: () => login.expireAccessToken(),
  }
  const grant = createGrant(login.credentials())
  return { login, grant, hooks, contracts: createMemoryProvider(vendor).contracts }
}
