import { BaseCommand } from '@adonisjs/core/ace'
import { migrate } from '#services/boot/migrate'
import type { CommandOptions } from '@adonisjs/core/types/ace'

/** The one-shot step of a deployment: our tables, then the queue's. Safe to run again. */
export default class Migrate extends BaseCommand {
  static commandName = 'migrate'
  static description = 'Bring the tables and the queue up to date'
  static options: CommandOptions = { startApp: true }

  async run() {
    await migrate(this.app)
    this.logger.success('The schema is current')
  }
}
