import { DateTime } from 'luxon'
import FollowBilling from '#actions/billing/follow_billing'
import RecordReport from '#actions/calls/record_report'
import RecordRefusal from '#actions/credits/record_refusal'
import RecordStatus from '#actions/calls/record_status'
import MoneyRefusedException from '#exceptions/money_refused_exception'
import VendorEvent from '#models/vendor_event'
import { RECOVERED, recoveredReport } from '#services/calls/recovered_report'
import { saysSomething } from '#services/inbound/says_something'
import integrations from '#services/integrations/main'

/** Works on one stored event. Safe to run again: every effect counts once. Money that is refused is not tried again. */
export default class ProcessVendorEvent {
  async handle({ eventId }: { eventId: string }) {
    const event = await VendorEvent.findOrFail(eventId)
    try {
      const known = await this.#apply(event)
      event.merge({ status: known ? 'done' : 'ignored', problem: null })
    } catch (error) {
      const isFinal = error instanceof MoneyRefusedException
      if (isFinal) await new RecordRefusal().handle({ refused: error, eventId })
      const problem = (error as Error).message
      const status = isFinal ? 'refused' : 'failed'
      await event.merge({ status, problem, processedAt: DateTime.utc() }).save()
      if (isFinal) return
      throw error
    }
    await event.merge({ processedAt: DateTime.utc() }).save()
  }

  /** Whether the event meant anything to us. */
  async #apply(event: VendorEvent): Promise<boolean> {
    const { provider, type, payload, receivedAt } = event
    if (!saysSomething(event)) return false
    if (type === RECOVERED) {
      const report = recoveredReport(payload)
      return new RecordReport().handle({ provider, report, receivedAt, isRecovered: true })
    }
    const inbound = await integrations.inbound(provider)
    const { message } = inbound.parse(payload)
    switch (message?.kind) {
      case 'call.status':
        return new RecordStatus().handle({ provider, status: message, receivedAt })
      case 'call.reported':
        if (!message.report.duration) await this.#catchUp(event)
        return new RecordReport().handle({ provider, report: message.report, receivedAt })
      case 'checkout.settled':
      case 'checkout.failed':
      case 'checkout.expired':
      case 'payment.settled':
      case 'payment.failed':
      case 'refund.changed':
      case 'dispute.changed':
      case 'cards.changed':
        return new FollowBilling().handle({ provider, message })
      default:
        return false
    }
  }

  /** A report that states no length is counted from our receipts: those that still wait come first. */
  async #catchUp({ id, provider, subject }: VendorEvent) {
    const waiting = await VendorEvent.query()
      .where({ provider, subject, status: 'stored' })
      .whereNot('id', id)
      .orderBy('receivedAt')
    for (const { id: eventId } of waiting) await this.handle({ eventId })
  }
}
