import { ProviderError, type Recording } from '@kametrix/contracts'
import { translateFailure } from './failures.ts'

interface Vendor {
  baseUrl: string
  apiKey: string | undefined
}

const TIMEOUT_MS = 15_000
/** What Vapi records unless it is told otherwise. */
const USUAL_TYPE = 'audio/wav'

/**
 * Opens the sound of a call. Vapi names an address for some minutes, and whoever keeps the sound there
 * refuses our key; the SDK would go there with it, and throws the sound away.
 */
export async function openSound(vendor: Vendor, callId: string, range: string | null) {
  const address = new URL(`/call/${encodeURIComponent(callId)}/mono-recording`, vendor.baseUrl)
  const told = await ask(address, { authorization: `Bearer ${vendor.apiKey}` })
  await told.body?.cancel()
  const place = placeIn(told, vendor.baseUrl)
  const part = range === null ? null : await ask(place, { range })
  if (part && part.status !== 416) return recordingIn(part)
  await part?.body?.cancel()
  return recordingIn(await ask(place, {}))
}

/** Throws what the SDK's own methods would. */
function placeIn(told: Response, baseUrl: string): URL {
  if (told.status >= 400) {
    throw translateFailure({ statusCode: told.status, rawResponse: told }, false)
  }
  const place = URL.parse(told.headers.get('location') ?? '', baseUrl)
  if (place && (place.protocol === 'https:' || place.origin === new URL(baseUrl).origin)) {
    return place
  }
  throw new ProviderError('E_VENDOR_ANSWER_UNREADABLE', 'Vapi does not say where a recording is.')
}

async function ask(address: URL, headers: Record<string, string>): Promise<Response> {
  const connecting = new AbortController()
  // The sound itself may take as long as somebody listens.
  const timer = setTimeout(() => connecting.abort(), TIMEOUT_MS)
  try {
    return await fetch(address, {
      headers: { 'accept-encoding': 'identity', ...headers },
      redirect: 'manual',
      signal: connecting.signal,
    })
  } catch (failure) {
    throw translateFailure(failure, false)
  } finally {
    clearTimeout(timer)
  }
}

async function recordingIn(response: Response): Promise<Recording> {
  const { status, headers, body } = response
  if (!response.ok || !body) {
    await body?.cancel()
    // Its keeper knows nothing of our key: what it refuses is the address.
    throw translateFailure({ statusCode: status === 404 ? 404 : undefined }, false)
  }
  const type = headers.get('content-type') ?? ''
  const length = headers.get('content-length')
  return {
    contentType: type.startsWith('audio/') ? type : USUAL_TYPE,
    length: length === null ? null : Number(length),
    part: status === 206 ? headers.get('content-range') : null,
    sound: body,
  }
}
