import { BaseCommand } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

/** A worker of its own, beside web processes that do not work the queue. Until SIGTERM. */
export default class QueueWork extends BaseCommand {
  static commandName = 'queue:work'
  static description = 'Work the queue in this process, until it is told to stop'
  static options: CommandOptions = { startApp: true, staysAlive: true }

  async run() {
    const queue = await this.app.container.make('queue')
    await queue.work()
    this.logger.log('The worker is ready.')
  }
}
