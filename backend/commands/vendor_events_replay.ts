import { BaseCommand, flags } from '@adonisjs/core/ace'
import { DateTime } from 'luxon'
import { validate as isUuid } from 'uuid'
import type { CommandOptions } from '@adonisjs/core/types/ace'

/** Puts stored vendor events into the queue again. What they have brought about stays as it is. */
export default class VendorEventsReplay extends BaseCommand {
  static commandName = 'vendor-events:replay'
  static description =
    'Work once more on stored vendor events: those of a call, or all since an instant'
  static options: CommandOptions = { startApp: true }

  @flags.string({ description: "Our id of a call, or the vendor's" })
  declare call?: string

  @flags.string({ description: 'ISO 8601, such as 2026-11-27T14:00:00Z' })
  declare since?: string

  async run() {
    const { default: ReplayVendorEvents } = await import('#actions/inbound/replay_vendor_events')
    const { default: VendorEvent } = await import('#models/vendor_event')
    const since = this.since ? DateTime.fromISO(this.since) : null
    if ((!this.call && !since) || since?.isValid === false) {
      this.logger.error('Say which: --call <id>, or --since <instant>.')
      this.exitCode = 1
      return
    }
    const subject = this.call && (await this.#vendorCallId(this.call))
    const events = await VendorEvent.query()
      .if(subject, (all) => all.where('subject', subject!))
      .if(since, (all) => all.where('receivedAt', '>=', since!.toJSDate()))
      .orderBy('id')
    const count = await new ReplayVendorEvents().handle({ events, actorId: null, address: null })
    this.logger.success(`${count} events are in the queue again.`)
  }

  async #vendorCallId(id: string) {
    const { default: Call } = await import('#models/call')
    const call = isUuid(id) ? await Call.find(id) : null
    return call?.vendorCallId ?? id
  }
}
