import {
  registerVoiceConformance,
  type SeededCall,
  type VendorFault,
  type VoiceHarness,
} from '@kametrix/conformance'
import type { Fault } from '@kametrix/sandbox'
import { test } from '@japa/runner'
import { beginWebCall } from './support/browser.ts'
import { ear } from './support/ear.ts'
import { API_KEY, rowsOf, startVendor, WEBHOOK_SECRET } from './support/vendor.ts'

registerVoiceConformance({
  test,
  create: createHarness,
  supports: {
    areaCodes: true,
    areaCodeHints: true,
    transferAnnouncement: true,
    recordingParts: true,
    retryAfter: true,
  },
})

async function createHarness(): Promise<VoiceHarness> {
  const { sandbox, voice, options } = await startVendor()
  const act = (action: string, input?: unknown) => sandbox.act('vapi', action, input)
  return {
    voice,
    secrets: [API_KEY, WEBHOOK_SECRET],
    hear: ear,
    fail: (fault) => sandbox.inject('vapi', { ...statusFault(fault), times: Infinity }),
    recover: () => sandbox.clearFaults(),
    loseNextAnswer() {
      // Not the credential's, which is written first: what must not be made twice comes after it.
      sandbox.inject('vapi', { kind: 'drop', match: 'POST /assistant' })
      sandbox.inject('vapi', { kind: 'drop', match: 'POST /phone-number' })
    },
    countAgents: (key) => rowsOf(sandbox, 'Assistants').filter((row) => row.includes(key)).length,
    async editAgent(id) {
      await act('editAssistant', { id, changes: { firstMessage: 'Hi there.' } })
    },
    async seedAreaCodes(stock) {
      await act('seedAreaCodes', stock)
    },
    async stopSellingNumbers() {
      await act('stopSellingNumbers')
    },
    // The stand-in activates a number as soon as somebody looks at it again.
    finishActivation() {},
    addCalls: async (calls) => (await act('addCalls', calls.map(asJson))) as string[],
    beginWebCall: (beginning) => beginWebCall(options.baseUrl, beginning),
    close: () => sandbox.close(),
  }
}

function statusFault(fault: VendorFault): Fault {
  switch (fault.kind) {
    case 'rate-limited':
      return { kind: 'status', status: 429, retryAfterSeconds: fault.retryAfterSeconds }
    case 'unavailable':
      return { kind: 'status', status: 503 }
    case 'key-refused':
      return { kind: 'status', status: 401 }
  }
}

function asJson({ from, startedAt, endedAt, isRecorded }: SeededCall) {
  return {
    from,
    isRecorded,
    startedAt: startedAt.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
  }
}
