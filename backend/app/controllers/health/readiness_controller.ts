import app from '@adonisjs/core/services/app'
import { isSandbox } from '#config/mode'
import db from '@adonisjs/lucid/services/db'
import type { HttpContext } from '@adonisjs/core/http'

/** The database answers and the queue is open: calls can be taken. */
export default class ReadinessController {
  async show({ response }: HttpContext) {
    response.header('cache-control', 'no-store')
    try {
      await db.rawQuery('SELECT 1 FROM accounts LIMIT 1')
      await app.container.make('queue')
      const sandbox = await app.container.make('sandbox')
      const isReady = !isSandbox || sandbox.isReady
      return response.status(isReady ? 200 : 503).send({ status: isReady ? 'ready' : 'not-ready' })
    } catch {
      return response.status(503).send({ status: 'not-ready' })
    }
  }
}
