import { createHash } from 'node:crypto'
import type { StandInContext } from '@kametrix/sandbox'
import type { Vapi } from '@vapi-ai/server-sdk'
import type { StoredCall } from '../store.ts'

const LIFETIME_SECONDS = 1800

/** Where the sound of a call is kept: an address that shuts itself after half an hour, and one that is shut. */
export function addRecording(call: StoredCall, context: StandInContext): void {
  const place = `${context.origin}/recordings/${call.id}`
  call.artifact = {
    ...call.artifact,
    recording: { stereoUrl: `${place}-stereo.wav`, mono: { combinedUrl: `${place}-mono.wav` } },
    recordingUrl: `${place}-mono.wav`,
    presignedMonoUrl: presigned(call.id, context),
    presignedUrlsExpiresAt: new Date(
      context.clock.now().getTime() + LIFETIME_SECONDS * 1000
    ).toISOString(),
  } satisfies Vapi.Artifact
}

export function presigned(callId: string, { clock, origin }: StandInContext): string {
  const signedAt = String(clock.now().getTime())
  const query = new URLSearchParams({
    'X-Amz-Date': signedAt,
    'X-Amz-Expires': String(LIFETIME_SECONDS),
    'X-Amz-Signature': signature(callId, signedAt),
  })
  return `${origin}/recordings/${callId}-mono.wav?${query}`
}

/** Why an address does not open, in the words of who keeps the sound; null when it does. */
export function refusal(callId: string, query: URLSearchParams, now: Date): string | null {
  const signedAt = query.get('X-Amz-Date') ?? ''
  if (query.get('X-Amz-Signature') !== signature(callId, signedAt)) return 'Access Denied'
  const isOver = now.getTime() > Number(signedAt) + LIFETIME_SECONDS * 1000
  return isOver ? 'Request has expired' : null
}

function signature(callId: string, signedAt: string): string {
  return createHash('sha256').update(`stand-in ${callId} ${signedAt}`).digest('hex')
}
