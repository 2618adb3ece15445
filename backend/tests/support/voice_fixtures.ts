import { readFile } from 'node:fs/promises'

/** A real message shape and what must come of it; the full type lies with the fixtures. */
export interface VoiceFixture {
  name: string
  type: string
  kind: string | null
  callId: string | null
  key: string | null
  kept: boolean
  facts?: {
    status?: string
    outcome?: string
    duration?: { ms: number; source: string } | null
    totalMicros?: number | null
    lines?: number
    summary?: string
    recordingAvailable?: boolean
  }
}

/** Data of the provider's, read from where it lies: no spec depends on the provider's code. */
const FOLDER = new URL('../../../providers/vapi/fixtures/', import.meta.url)

export async function voiceFixtures() {
  const { fixtures, FIXTURE_SECRETS } = await import(new URL('index.ts', FOLDER).href)
  return { fixtures: fixtures as VoiceFixture[], secrets: FIXTURE_SECRETS as string[] }
}

/** The payload as the vendor posts it. */
export function readFixture(name: string) {
  return readFile(new URL(`${name}.json`, FOLDER), 'utf8')
}

/** The payload, told about another call and another reception than the ones in it. */
export async function readFixtureFor(
  { name, callId }: VoiceFixture,
  about: { callId: string; vendorNumberId: string; number: string; vendorAgentId: string }
) {
  const text = await readFixture(name)
  return text
    .replaceAll(callId ?? 'no call', about.callId)
    .replaceAll('number-ahorn-0001', about.vendorNumberId)
    .replaceAll('+15550100121', about.number)
    .replaceAll('assistant-ahorn-0001', about.vendorAgentId)
}
