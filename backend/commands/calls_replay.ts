import { BaseCommand, args, flags } from '@adonisjs/core/ace'
import { DateTime } from 'luxon'
import { validate as isUuid } from 'uuid'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import type Call from '#models/call'

/** Plays stored calls again and says what would come out differently today. Ends with 1 when anything would. */
export default class CallsReplay extends BaseCommand {
  static commandName = 'calls:replay'
  static description =
    'Play calls again against today’s code, prices and rules; nothing of it stays'
  static options: CommandOptions = { startApp: true }

  @args.spread({ description: "Our ids of calls, or the vendor's", required: false })
  declare calls?: string[]

  @flags.string({ description: 'Every call since then: ISO 8601, such as 2026-11-27T14:00:00Z' })
  declare since?: string

  @flags.boolean({ description: 'Print one object for programs' })
  declare json: boolean

  async run() {
    await this.#quieten()
    const since = this.since ? DateTime.fromISO(this.since) : null
    if ((!this.calls?.length && !since) || since?.isValid === false) {
      this.logger.error('Say which: the ids of calls, or --since <instant>.')
      this.exitCode = 1
      return
    }
    const { default: ReplayCall } = await import('#actions/replays/replay_call')
    const replays = []
    for (const call of await this.#calls(since)) {
      const replay = await new ReplayCall().handle(call)
      replays.push({ call: call.id, ...replay })
      if (!this.json) this.#print(call, replay)
    }
    if (this.json) process.stdout.write(`${JSON.stringify(replays)}\n`)
    if (replays.some(({ differences }) => differences.length > 0)) this.exitCode = 1
  }

  /** Before anything has asked for them: from here on nothing leaves this process. */
  async #quieten() {
    const { QuietAdapters } = await import('#services/replays/quiet_adapters')
    const { quietQueue } = await import('#services/replays/quiet_queue')
    const { keepKeysApart } = await import('#services/ledger/keys')
    keepKeysApart()
    const quiet = new QuietAdapters()
    this.app.container.bindValue('integrations', quiet)
    this.app.container.bindValue('queue', quietQueue as never)
    const { default: integrations } = await import('#services/integrations/main')
    if (integrations !== quiet) throw new Error('The adapters were in use before they were quiet')
  }

  async #calls(since: DateTime | null): Promise<Call[]> {
    const { default: CallModel } = await import('#models/call')
    const named = this.calls ?? []
    return CallModel.query()
      .if(named.length > 0, (all) =>
        all.where((one) =>
          one
            .whereIn(
              'id',
              named.filter((id) => isUuid(id))
            )
            .orWhereIn('vendorCallId', named)
        )
      )
      .if(since, (all) => all.where('createdAt', '>=', since!.toJSDate()))
      .orderBy('id')
  }

  #print(
    { id }: Call,
    { events, same, differences }: { events: number; same: number; differences: Told[] }
  ) {
    if (events === 0) return this.logger.warning(`${id}: no stored messages, nothing to play`)
    if (differences.length === 0) return this.logger.success(`${id}: the same in ${same} parts`)
    this.logger.error(`${id}: different`)
    for (const { what, then, now } of differences) {
      this.logger.log(`  ${what}`)
      this.logger.log(`    then  ${then ?? '(none)'}`)
      this.logger.log(`    now   ${now ?? '(none)'}`)
    }
  }
}

interface Told {
  what: string
  then: string | null
  now: string | null
}
