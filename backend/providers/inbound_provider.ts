import queueConfig from '#config/queue'
import { EventStore } from '#services/inbound/event_store'
import { EventWriter } from '#services/inbound/event_writer'
import type { ApplicationService } from '@adonisjs/core/types'

declare module '@adonisjs/core/types' {
  interface ContainerBindings {
    eventWriter: EventWriter
  }
}

/** One writer a process, so that messages can share its transactions. */
export default class InboundProvider {
  #store?: EventStore

  constructor(protected app: ApplicationService) {}

  register() {
    this.app.container.singleton('eventWriter', async (resolver) => {
      const [queue, logger] = await Promise.all([resolver.make('queue'), resolver.make('logger')])
      this.#store = new EventStore(queueConfig.connectionString, queue, logger)
      return new EventWriter(this.#store)
    })
  }

  async shutdown() {
    await this.#store?.close()
  }
}
