import TopUpAccount from '#actions/billing/top_up_account'
import type { JobHandler, JobPayloads } from '#services/queue/queue'

/** Buys credits where automatic top-up finds too few. */
export default class TopUpJob implements JobHandler<'billing.top-up'> {
  async handle(payload: JobPayloads['billing.top-up']) {
    await new TopUpAccount().handle(payload)
  }
}
