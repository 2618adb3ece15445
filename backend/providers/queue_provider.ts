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
        supervise: this.#works,
        schedule: this.#works,
      }
      this.#queue = new Queue(options, jobs, logger)
      await this.#queue.start()
      return this.#queue
    })
  }

  async ready() {
    if (!this.#works) return
    const queue = await this.app.container.make('queue')
    await queue.work()
  }

  /** A command, or a test, works only what it asks for, and starts nothing because its minute has come. */
  get #works() {
    return queueConfig.works && this.app.getEnvironment() === 'web'
  }

  async shutdown() {
    await this.#queue?.stop()
  }
}
