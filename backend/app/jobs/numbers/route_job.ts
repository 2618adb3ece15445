import RouteNumber from '#actions/numbers/route_number'
import type { JobHandler, JobPayloads } from '#services/queue/queue'

/** Sets at the vendor where a number's calls go. */
export default class RouteJob implements JobHandler<'numbers.route'> {
  async handle(payload: JobPayloads['numbers.route']) {
    await new RouteNumber().handle(payload)
  }
}
