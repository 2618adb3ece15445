import { Exception } from '@adonisjs/core/exceptions'

/** Why a call cannot be heard, and the status that goes with it. */
const WHY = {
  E_NOT_RECORDED: { status: 404, message: 'The receptionist was set not to record this call.' },
  E_RECORDING_FORGOTTEN: { status: 410, message: 'The account keeps recordings for less long.' },
  E_RECORDING_MISSING: { status: 404, message: 'The voice vendor has no recording of this call.' },
} as const

/** Somebody wants to hear a call, and there is nothing to hear. */
export default class NoRecordingException extends Exception {
  constructor(code: keyof typeof WHY) {
    const { status, message } = WHY[code]
    super(message, { code, status })
  }
}
