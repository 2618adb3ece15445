export type SandboxErrorCode =
  | 'E_UNKNOWN_STAND_IN'
  | 'E_UNKNOWN_ACTION'
  | 'E_UNREADABLE' // a request to the control API, or a fault, that is not what it should be
  | 'E_ACTION_FAILED' // the stand-in refused; the message is its own
  | 'E_NOT_FOUND' // no such path in the control API
  | 'E_NO_ANSWER' // a message that a stand-in sent was not answered

/** What the sandbox refuses, in a sentence; the control API sends it as `{ error: { code, message } }`. */
export class SandboxError extends Error {
  override readonly name = 'SandboxError'
  readonly code: SandboxErrorCode

  constructor(code: SandboxErrorCode, message: string, cause?: unknown) {
    super(message, { cause })
    this.code = code
  }
}
