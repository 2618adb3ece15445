import { ProviderError } from '@kametrix/contracts'

/** What a test can make the vendor answer instead of working. */
export type MemoryFault =
  | { kind: 'rate-limited'; retryAfterSeconds: number }
  | { kind: 'unavailable' }
  | { kind: 'key-refused' }

/** The way to the vendor and back: every read and write of a contract passes here, and can fail here. */
export class Wire {
  #fault: MemoryFault | null = null
  #answerIsLost = false

  /** Everything from now on fails like this, until `recover()`. */
  fail(fault: MemoryFault): void {
    this.#fault = fault
  }

  recover(): void {
    this.#fault = null
  }

  /** The next write is carried out, but whoever asked for it does not hear so. */
  loseNextAnswer(): void {
    this.#answerIsLost = true
  }

  async read<T>(answer: () => T): Promise<T> {
    this.#failIfToldTo()
    return structuredClone(answer())
  }

  async write<T>(effect: () => T): Promise<T> {
    this.#failIfToldTo()
    const answer = structuredClone(effect())
    if (this.#answerIsLost) {
      this.#answerIsLost = false
      throw new ProviderError('E_VENDOR_UNAVAILABLE', 'The connection was lost.', {
        ambiguous: true,
      })
    }
    return answer
  }

  #failIfToldTo(): void {
    switch (this.#fault?.kind) {
      case 'rate-limited':
        throw new ProviderError('E_VENDOR_RATE_LIMITED', 'Too many requests.', {
          status: 429,
          retryAfterMs: this.#fault.retryAfterSeconds * 1000,
        })
      case 'unavailable':
        throw new ProviderError('E_VENDOR_UNAVAILABLE', 'The vendor is down.', { status: 503 })
      case 'key-refused':
        throw new ProviderError('E_VENDOR_KEY_REFUSED', 'The key was refused.', { status: 401 })
    }
  }
}
