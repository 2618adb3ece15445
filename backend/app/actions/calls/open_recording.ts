import { DateTime } from 'luxon'
import NoRecordingException from '#exceptions/no_recording_exception'
import AgentVersion from '#models/agent_version'
import { firstIdAt } from '#services/http/uuid_time'
import integrations from '#services/integrations/main'
import type Account from '#models/account'
import type Call from '#models/call'
import type { Recording } from '@kametrix/contracts'

interface Input {
  account: Account
  call: Call
  /** Which part, as in HTTP; null for all. */
  range: string | null
}

/** Lets a call be heard: from the vendor, now. Throws `E_NOT_RECORDED`, `E_RECORDING_FORGOTTEN`, `E_RECORDING_MISSING`. */
export default class OpenRecording {
  async handle({ account, call, range }: Input): Promise<Recording> {
    if (!call.hasRecording && (await this.#wasSetNotTo(call))) {
      throw new NoRecordingException('E_NOT_RECORDED')
    }
    // From the hour on, also where the night's work has not come to it.
    if (this.#isPastKeeping(account, call)) throw new NoRecordingException('E_RECORDING_FORGOTTEN')
    const recording = call.hasRecording ? await this.#ask(call, range) : null
    if (!recording) throw new NoRecordingException('E_RECORDING_MISSING')
    return recording
  }

  async #wasSetNotTo({ agentVersionId }: Call): Promise<boolean> {
    const version = agentVersionId ? await AgentVersion.find(agentVersionId) : null
    return version?.content.recording === false
  }

  #isPastKeeping({ keptDays }: Account, { id }: Call): boolean {
    return keptDays !== null && id < firstIdAt(DateTime.now().minus({ days: keptDays }))
  }

  async #ask({ vendorCallId }: Call, range: string | null): Promise<Recording | null> {
    const voice = await integrations.voice()
    return voice.openRecording(vendorCallId, range)
  }
}
