import {
  PgBoss,
  fromKnex,
  type ConstructorOptions,
  type Db,
  type Job,
  type JobResult,
} from 'pg-boss'
import type { Logger } from '@adonisjs/core/logger'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { JobName, JobPayloads } from './payloads.ts'

export type { JobName, JobPayloads }

/** A job's class: three lines that load by id and call an action. */
export interface JobHandler<Name extends JobName> {
  handle(payload: JobPayloads[Name]): Promise<void>
}

export interface JobDefinition<Name extends JobName = JobName> {
  name: Name
  load: () => Promise<{ default: new () => JobHandler<Name> }>
  /** Retries after the first failure. */
  retries: number
  /** Seconds before the first retry; doubled each time. */
  retryDelay: number
  /** Workers side by side in a process, each on a batch of its own; default 1. */
  lanes?: number
  /** Five fields, UTC. */
  cron?: string
}

export interface DispatchOptions {
  /** The job exists only if this transaction commits. */
  trx?: TransactionClientContract
  /** Seconds, or an instant. */
  startAfter?: number | Date
}

/** pg-boss behind our own words: jobs by name, dispatched inside transactions. */
export class Queue {
  readonly #boss: PgBoss

  constructor(
    options: ConstructorOptions,
    private readonly jobs: JobDefinition[],
    private readonly logger: Logger
  ) {
    this.#boss = new PgBoss(options)
    this.#boss.on('error', (error: Error) =>
      logger.error({ err: error }, 'The queue reports an error')
    )
  }

  /** Opens the queue. Throws when its schema is not current. */
  async start() {
    await this.#boss.start()
  }

  async stop() {
    await this.#boss.stop({ graceful: true, timeout: 5000 })
  }

  /** Creates queues and schedules: part of migrating. */
  async provision() {
    for (const job of this.jobs) {
      await this.#boss.createQueue(job.name, {
        retryLimit: job.retries,
        retryDelay: job.retryDelay,
        retryBackoff: true,
        expireInSeconds: 120,
        retentionSeconds: 30 * 86_400,
        notify: true,
      })
      if (job.cron) await this.#boss.schedule(job.name, job.cron, {})
    }
  }

  /** Starts working every queue in this process. */
  async work() {
    for (const job of this.jobs) {
      await this.#boss.work(
        job.name,
        {
          // A worker takes one batch a poll, and notifications coalesce: batches of one would fall behind.
          batchSize: 10,
          localConcurrency: job.lanes ?? 1,
          burstWhenBatchFull: true,
          notifyPollingIntervalSeconds: 5,
          perJobResults: true,
        },
        (batch: Job<object>[]) => Promise.all(batch.map((one) => this.#run(job, one)))
      )
    }
  }

  /** Runs everything that is due, until nothing is: for tests and commands. Returns how many jobs ran. */
  async drain(): Promise<number> {
    let ran = 0
    for (let before = -1; before !== ran;) {
      before = ran
      for (const job of this.jobs) {
        const batch = await this.#boss.fetch<object>(job.name, { batchSize: 50 })
        for (const one of batch) {
          const result = await this.#run(job, one)
          if (result.status === 'completed') await this.#boss.complete(job.name, one.id)
          else await this.#boss.fail(job.name, one.id, result.output as object)
          ran += 1
        }
      }
    }
    return ran
  }

  async #run(job: JobDefinition, { id, data }: Job<object>): Promise<JobResult> {
    try {
      const { default: Handler } = await job.load()
      await new Handler().handle(data as never)
      return { id, status: 'completed' }
    } catch (error) {
      this.logger.error({ err: error, job: job.name, jobId: id }, 'A job failed')
      return { id, status: 'failed', output: { message: String((error as Error).message) } }
    }
  }

  async dispatch<Name extends JobName>(
    name: Name,
    payload: JobPayloads[Name],
    { trx, startAfter }: DispatchOptions = {}
  ) {
    await this.#boss.send(name, payload, {
      ...(startAfter !== undefined && { startAfter }),
      ...(trx && { db: fromKnex(trx.knexClient) }),
    })
  }

  /** Many of one kind in one statement, in somebody's transaction. */
  async dispatchMany<Name extends JobName>(name: Name, payloads: JobPayloads[Name][], db: Db) {
    await this.#boss.insert(
      name,
      payloads.map((data) => ({ data })),
      { db }
    )
  }
}
