import { defineProvider, type Grant } from '@kametrix/contracts'
import { MemoryInbound } from './inbound.ts'
import { MemoryCalendar } from './login/calendar.ts'
import type { MemoryLogin } from './login/login.ts'
import { MemorySheets } from './login/sheets.ts'
import type { MemoryVendor } from './vendor.ts'

/** The provider over a vendor that the caller can look into. */
export function createMemoryProvider(vendor: MemoryVendor) {
  const loginOf = async (grant: Grant): Promise<MemoryLogin> =>
    vendor.login((await grant.read()).refreshToken)

  return defineProvider({
    id: 'memory',
    name: 'Memory',
    fields: [
      {
        key: 'inboundSecret',
        label: 'Inbound secret',
        secret: true,
        required: true,
        help: 'Any text; messages carry it as their bearer token.',
      },
    ],
    contracts: {
      voice: async () => vendor.voice,
      calendar: async (_options, grant) => new MemoryCalendar(await loginOf(grant), grant),
      sheets: async (_options, grant) => new MemorySheets(await loginOf(grant), grant),
      billing: async () => vendor.billing,
      webhooks: async () => vendor.webhooks,
      inbound: async ({ inboundSecret }) => new MemoryInbound(inboundSecret),
    },
    inboundSecretField: 'inboundSecret',
  })
}
