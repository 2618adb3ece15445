import app from '@adonisjs/core/services/app'
import type { DispatchOptions, JobName, JobPayloads } from './queue.ts'

/** Enqueues a job; with `trx`, exactly if that transaction commits. */
export async function dispatch<Name extends JobName>(
  name: Name,
  payload: JobPayloads[Name],
  options?: DispatchOptions
) {
  const queue = await app.container.make('queue')
  await queue.dispatch(name, payload, options)
}
