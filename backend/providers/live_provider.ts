import queueConfig from '#config/queue'
import { LiveFeed } from '#services/live/feed'
import { LiveStreams } from '#services/live/streams'
import type { ApplicationService } from '@adonisjs/core/types'

declare module '@adonisjs/core/types' {
  interface ContainerBindings {
    liveStreams: LiveStreams
  }
}

/** One listening connection a process for everybody who watches. */
export default class LiveProvider {
  #streams?: LiveStreams

  constructor(protected app: ApplicationService) {}

  register() {
    this.app.container.singleton('liveStreams', async (resolver) => {
      const feed = new LiveFeed(queueConfig.connectionString, await resolver.make('logger'))
      this.#streams = new LiveStreams(feed)
      return this.#streams
    })
  }

  /** Hooks run last come, first served: the streams end before the server waits for its connections. */
  ready() {
    this.app.terminating(() => this.#streams?.close())
  }
}
