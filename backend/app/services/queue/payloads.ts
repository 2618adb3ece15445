import type { AppointmentNews } from '#mails/appointment_mail'

/** Every job by name, and what it carries: ids, never contents. */
export interface JobPayloads {
  'vendor-events.process': { eventId: string }
  'vendor-events.sweep': Record<string, never>
  'calls.sweep': Record<string, never>
  'calls.watch': Record<string, never>
  'calls.lapse': { callId: string }
  'agents.publish': { versionId: string }
  'agents.remove': { agentId: string }
  'agents.restore': { agentId: string }
  'drift.find': Record<string, never>
  'numbers.acquire': { numberId: string; areaCode: string | null }
  'numbers.route': { numberId: string }
  'numbers.release': { numberId: string }
  'bookings.finish': { bookingId: string }
  'bookings.check': { bookingId: string }
  'bookings.check-ahead': Record<string, never>
  'bookings.remind': Record<string, never>
  'bookings.tell-caller': { bookingId: string; news: AppointmentNews }
  'bookings.remember-busy': { agentId: string }
  'bookings.withdraw': { bookingId: string }
  'connections.probe': Record<string, never>
  'sheets.append-calls': { accountId: string }
  'trials.play': { runId: string }
  'exports.write': { exportId: string }
  'exports.begin-due': Record<string, never>
  'webhooks.deliver': { deliveryId: string }
  'webhooks.sweep': Record<string, never>
  'notices.send': { noticeId: string }
  'letters.send': { letterId: string }
  'people.forget': Record<string, never>
  'credits.expire-holds': Record<string, never>
  'credits.end-grace': Record<string, never>
  'credits.check-ledger': Record<string, never>
  'billing.refund': { refundId: string }
  'billing.top-up': { accountId: string }
  'billing.list-missed': Record<string, never>
  'billing.close-checkouts': { accountId: string }
  'billing.sweep': Record<string, never>
  'calls.forget': Record<string, never>
  'notices.digest': Record<string, never>
  'business.look-ahead': Record<string, never>
}

export type JobName = keyof JobPayloads
