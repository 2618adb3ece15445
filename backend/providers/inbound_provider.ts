import queueConfig from '#config/queue'
import { EventStore } from '#services/inbound/event_store'
import { FrontDesk } from '#services/calls/front_desk'
import { EventWriter } from '#services/inbound/event_writer'
import type { ApplicationService } from '@adonisjs/core/types'

declare module '@adonisjs/core/types' {
  interface ContainerBindings {
    eventWriter: EventWriter
    frontDesk: FrontDesk
  }
}

/** One writer and one front desk a process, so that messages and callers can share their transactions. */
export default class InboundProvider {
  #store?: EventStore

  constructor(protected app: ApplicationService) {}

  register() {
    this.app.container.singleton('eventWriter', async (resolver) => {
      const [queue, logger] = await Promise.all([resolver.make('queue'), resolver.make('logger')])
      this.#store = new EventStore(queueConfig.connectionString, queue, logger)
      return new EventWriter(this.#store)
    })
    this.app.container.singleton('frontDesk', async () => {
      const { default: AnswerCallers } = await import('#actions/calls/answer_callers')
      return new FrontDesk((provider, ringing) => new AnswerCallers().handle(provider, ringing))
    })
  }

  async shutdown() {
    await this.#store?.close()
  }
}
