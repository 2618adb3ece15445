import { believeCommits } from '#services/database/believe_commits'
import { migratesOnBoot } from '#config/mode'
import type { ApplicationService } from '@adonisjs/core/types'

/** Before anything serves: has commits believed only when they happened, and brings the schema up to date where asked to. */
export default class BootProvider {
  constructor(protected app: ApplicationService) {}

  boot() {
    believeCommits()
  }

  async start() {
    if (this.app.getEnvironment() !== 'web' || !migratesOnBoot) return
    const { migrate } = await import('#services/boot/migrate')
    await migrate(this.app)
  }
}
