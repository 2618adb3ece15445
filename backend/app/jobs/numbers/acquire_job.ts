import AcquireNumber from '#actions/numbers/acquire_number'
import type { JobHandler, JobPayloads } from '#services/queue/queue'

/** Takes a wanted number from the vendor. */
export default class AcquireJob implements JobHandler<'numbers.acquire'> {
  async handle(payload: JobPayloads['numbers.acquire']) {
    await new AcquireNumber().handle(payload)
  }
}
