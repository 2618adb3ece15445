import queueConfig from '#config/queue'
import { Queue } from '#services/queue/queue'
import { jobs } from '#start/jobs'
import type { ApplicationService } from '@adonisjs/core/types'

declare module '@adonisjs/core/types' {
  interface ContainerBindings {
    queue: Queue
  }
}

/** Binds the queue, opens it where jobs are dispatched, and works it where this process should. */
export default class QueueProvider {
  #queue?: Queue

  constructor(protected app: ApplicationService) {}

  register() {
    this.app.container.singleton('queue', async (resolver) => {
      const logger = await resolver.make('logger')
      const options = {
        connectionString: queueConfig.connectionString,
        schema: queueConfig.schema,
        max: 6,
        // Only the supervisor and the `migrate` step migrate.
        migrate: false,
        useListenNotify: true,
        supervise: this.#hasClock,
        schedule: this.#hasClock,
      }
      this.#queue = new Queue(options, jobs, logger)
      await this.#queue.start()
      return this.#queue
    })
  }

  async ready() {
    if (this.app.getEnvironment() !== 'web' || !queueConfig.works) return
    const queue = await this.app.container.make('queue')
    await queue.work()
  }

  /** A worker of its own is a command as well; a test works what it asks for, and nothing because its minute has come. */
  get #hasClock() {
    return queueConfig.works && !this.app.inTest
  }

  async shutdown() {
    await this.#queue?.stop()
  }
}
