import {
  registerBillingConformance,
  registerCalendarConformance,
  registerSheetsConformance,
  registerVoiceConformance,
  registerWebhooksConformance,
} from '@kametrix/conformance'
import type { Billing, Calendar, Sheets, Voice, Webhooks } from '@kametrix/contracts'
import type { Test } from './failing_claims.ts'
import {
  billingHarness,
  calendarHarness,
  sheetsHarness,
  voiceHarness,
  webhooksHarness,
} from './harnesses.ts'

/** Methods to put in the place of a sound provider's. */
type Spoil<T> = (sound: T) => Partial<T>

const supports = {
  retryAfter: true,
  areaCodes: true,
  areaCodeHints: true,
  transferAnnouncement: true,
  recordingParts: false,
}

export const voice = (spoil: Spoil<Voice>) => (test: Test) =>
  registerVoiceConformance({ test, supports, create: spoiled(voiceHarness, 'voice', spoil) })

export const calendar = (spoil: Spoil<Calendar>) => (test: Test) =>
  registerCalendarConformance({
    test,
    supports,
    create: spoiled(calendarHarness, 'calendar', spoil),
  })

export const sheets = (spoil: Spoil<Sheets>) => (test: Test) =>
  registerSheetsConformance({ test, supports, create: spoiled(sheetsHarness, 'sheets', spoil) })

export const billing = (spoil: Spoil<Billing>) => (test: Test) =>
  registerBillingConformance({ test, supports, create: spoiled(billingHarness, 'billing', spoil) })

export const webhooks = (spoil: Spoil<Webhooks>) => (test: Test) =>
  registerWebhooksConformance({
    test,
    create: async () => {
      const harness = await spoiled(webhooksHarness, 'webhooks', spoil)()
      return { ...harness, guarded: harness.webhooks }
    },
  })

function spoiled<K extends string, T extends object, H extends Record<K, T>>(
  create: () => H | Promise<H>,
  contract: K,
  spoil: Spoil<T>
) {
  return async (): Promise<H> => {
    const harness = await create()
    return { ...harness, [contract]: exchange(harness[contract], spoil(harness[contract])) }
  }
}

function exchange<T extends object>(sound: T, methods: Partial<T>): T {
  return new Proxy(sound, {
    get(target, name) {
      const value = Reflect.get(methods, name) ?? Reflect.get(target, name)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}
