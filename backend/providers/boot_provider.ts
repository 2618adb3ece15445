import { believeCommits } from '#services/database/believe_commits'
import { migratesOnBoot, mode } from '#config/mode'
import type { ApplicationService } from '@adonisjs/core/types'

/**
 * Before anything serves: refuses a production install that is not safe,
 * and brings the schema up to date where this process was asked to.
 */
export default class BootProvider {
  constructor(protected app: ApplicationService) {}

  async boot() {
    believeCommits()
    if (mode === 'production') {
      const { refuseUnsafeProduction } = await import('#services/boot/production')
      refuseUnsafeProduction(process.env)
    }
  }

  async start() {
    if (this.app.getEnvironment() !== 'web' || !migratesOnBoot) return
    const { migrate } = await import('#services/boot/migrate')
    await migrate(this.app)
  }
}
