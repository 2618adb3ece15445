import ProbeConnections from '#actions/connections/probe_connections'
import type { JobHandler } from '#services/queue/queue'

/** Tries every connection, so that a lost one is told at once. */
export default class ProbeJob implements JobHandler<'connections.probe'> {
  async handle() {
    await new ProbeConnections().handle()
  }
}
