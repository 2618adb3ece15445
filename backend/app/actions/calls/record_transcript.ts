import { DateTime } from 'luxon'
import { findCall } from '#services/calls/find_call'
import { recordCallEvent } from '#services/calls/record_call_event'
import type { VoiceMessage } from '@kametrix/contracts'

interface Input {
  provider: string
  transcribed: Extract<VoiceMessage, { kind: 'call.transcribed' }>
}

/** What was just said, for whoever watches the call. The report's transcript is the lasting one. */
export default class RecordTranscript {
  async handle({ provider, transcribed: { call, line, at } }: Input) {
    const record = await findCall(provider, call.callId)
    if (!record) return
    const instant = at ? DateTime.fromJSDate(at) : DateTime.utc()
    await recordCallEvent(undefined, record, 'said', { ...line }, instant)
  }
}
