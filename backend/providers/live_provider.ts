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
  constructor(protected app: ApplicationService) {}

  register() {
    this.app.container.singleton('liveStreams', async (resolver) => {
      const feed = new LiveFeed(queueConfig.connectionString, await resolver.make('logger'))
      const streams = new LiveStreams(feed)
      // Hooks run last come, first served, and whoever asks for a stream is served already: streams end
      // before the server waits for its connections, also where it is told to stop while still starting.
      this.app.terminating(() => streams.close())
      return streams
    })
  }
}
