import { EventWriter } from '#services/inbound/event_writer'
import type { ApplicationService } from '@adonisjs/core/types'

declare module '@adonisjs/core/types' {
  interface ContainerBindings {
    eventWriter: EventWriter
  }
}

/** One writer a process, so that messages can share its transactions. */
export default class InboundProvider {
  constructor(protected app: ApplicationService) {}

  register() {
    this.app.container.singleton('eventWriter', async (resolver) => {
      return new EventWriter(await resolver.make('lucid.db'), await resolver.make('queue'))
    })
  }
}
