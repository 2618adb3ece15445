import type { JobDefinition, JobName } from '#services/queue/queue'

function job<Name extends JobName>(definition: JobDefinition<Name>) {
  return definition as unknown as JobDefinition
}

const EVERY_5_MINUTES = '*/5 * * * *'
const EVERY_MINUTE = '* * * * *'
const EVERY_15_MINUTES = '*/15 * * * *'
const HOURLY = '5 * * * *'
const NIGHTLY = '15 3 * * *'

/** Every job, how it is retried, and when it runs by itself. */
export const jobs: JobDefinition[] = [
  job({
    name: 'vendor-events.process',
    load: () => import('#jobs/inbound/process_vendor_event_job'),
    retries: 12,
    retryDelay: 2,
    lanes: 4,
  }),
  job({
    name: 'vendor-events.sweep',
    load: () => import('#jobs/inbound/sweep_vendor_events_job'),
    retries: 0,
    retryDelay: 1,
    cron: EVERY_MINUTE,
  }),
  job({
    name: 'calls.sweep',
    load: () => import('#jobs/calls/sweep_job'),
    retries: 0,
    retryDelay: 1,
    cron: EVERY_5_MINUTES,
  }),
  job({
    name: 'calls.watch',
    load: () => import('#jobs/calls/watch_job'),
    retries: 0,
    retryDelay: 1,
    cron: EVERY_MINUTE,
  }),
  job({
    name: 'calls.lapse',
    load: () => import('#jobs/calls/lapse_job'),
    retries: 12,
    retryDelay: 5,
  }),
  job({
    name: 'agents.publish',
    load: () => import('#jobs/agents/publish_job'),
    retries: 12,
    retryDelay: 5,
  }),
  job({
    name: 'agents.remove',
    load: () => import('#jobs/agents/remove_job'),
    retries: 12,
    retryDelay: 5,
  }),
  job({
    name: 'agents.restore',
    load: () => import('#jobs/agents/restore_job'),
    retries: 12,
    retryDelay: 5,
  }),
  job({
    name: 'drift.find',
    load: () => import('#jobs/drift/find_job'),
    retries: 0,
    retryDelay: 1,
    cron: HOURLY,
  }),
  job({
    name: 'numbers.acquire',
    load: () => import('#jobs/numbers/acquire_job'),
    retries: 12,
    retryDelay: 5,
  }),
  job({
    name: 'numbers.route',
    load: () => import('#jobs/numbers/route_job'),
    retries: 12,
    retryDelay: 5,
  }),
  job({
    name: 'numbers.release',
    load: () => import('#jobs/numbers/release_job'),
    retries: 12,
    retryDelay: 5,
  }),
  job({
    name: 'bookings.finish',
    load: () => import('#jobs/bookings/finish_job'),
    retries: 8,
    retryDelay: 5,
  }),
  job({
    name: 'bookings.withdraw',
    load: () => import('#jobs/bookings/withdraw_job'),
    retries: 12,
    retryDelay: 5,
  }),
  job({
    name: 'bookings.check',
    load: () => import('#jobs/bookings/check_job'),
    retries: 2,
    retryDelay: 30,
  }),
  job({
    name: 'bookings.check-ahead',
    load: () => import('#jobs/bookings/check_ahead_job'),
    retries: 0,
    retryDelay: 1,
    cron: EVERY_15_MINUTES,
  }),
  job({
    name: 'bookings.tell-caller',
    load: () => import('#jobs/bookings/tell_caller_job'),
    retries: 10,
    retryDelay: 10,
  }),
  job({
    name: 'bookings.remind',
    load: () => import('#jobs/bookings/remind_job'),
    retries: 0,
    retryDelay: 1,
    cron: EVERY_15_MINUTES,
  }),
  job({
    name: 'bookings.remember-busy',
    load: () => import('#jobs/bookings/remember_busy_job'),
    retries: 0,
    retryDelay: 1,
    lanes: 2,
  }),
  job({
    name: 'connections.probe',
    load: () => import('#jobs/connections/probe_job'),
    retries: 0,
    retryDelay: 1,
    cron: EVERY_MINUTE,
  }),
  job({
    name: 'sheets.append-calls',
    load: () => import('#jobs/connections/append_calls_job'),
    retries: 12,
    retryDelay: 10,
  }),
  job({
    name: 'trials.play',
    load: () => import('#jobs/trials/play_job'),
    retries: 3,
    retryDelay: 5,
  }),
  job({
    name: 'exports.write',
    load: () => import('#jobs/exports/write_job'),
    retries: 12,
    retryDelay: 10,
  }),
  job({
    name: 'exports.begin-due',
    load: () => import('#jobs/exports/begin_due_job'),
    retries: 0,
    retryDelay: 1,
    cron: HOURLY,
  }),
  job({
    name: 'webhooks.deliver',
    load: () => import('#jobs/webhooks/deliver_job'),
    retries: 3,
    retryDelay: 30,
    lanes: 4,
  }),
  job({
    name: 'webhooks.sweep',
    load: () => import('#jobs/webhooks/sweep_job'),
    retries: 0,
    retryDelay: 1,
    cron: EVERY_MINUTE,
  }),
  job({
    name: 'notices.send',
    load: () => import('#jobs/accounts/send_notice_job'),
    retries: 10,
    retryDelay: 10,
  }),
  job({
    name: 'people.forget',
    load: () => import('#jobs/people/forget_job'),
    retries: 0,
    retryDelay: 1,
    cron: NIGHTLY,
  }),
  job({
    name: 'letters.send',
    load: () => import('#jobs/people/send_letter_job'),
    retries: 10,
    retryDelay: 5,
  }),
  job({
    name: 'credits.expire-holds',
    load: () => import('#jobs/credits/expire_holds_job'),
    retries: 0,
    retryDelay: 1,
    cron: EVERY_5_MINUTES,
  }),
  job({
    name: 'credits.end-grace',
    load: () => import('#jobs/credits/end_grace_job'),
    retries: 0,
    retryDelay: 1,
    cron: EVERY_5_MINUTES,
  }),
  job({
    name: 'credits.check-ledger',
    load: () => import('#jobs/credits/check_ledger_job'),
    retries: 0,
    retryDelay: 1,
    cron: NIGHTLY,
  }),
  job({
    name: 'billing.refund',
    load: () => import('#jobs/billing/refund_job'),
    retries: 8,
    retryDelay: 5,
  }),
  job({
    name: 'billing.top-up',
    load: () => import('#jobs/billing/top_up_job'),
    retries: 8,
    retryDelay: 5,
  }),
  job({
    name: 'billing.close-checkouts',
    load: () => import('#jobs/billing/close_checkouts_job'),
    retries: 8,
    retryDelay: 5,
  }),
  job({
    name: 'billing.list-missed',
    load: () => import('#jobs/billing/list_missed_job'),
    retries: 2,
    retryDelay: 60,
    cron: EVERY_15_MINUTES,
  }),
  job({
    name: 'billing.sweep',
    load: () => import('#jobs/billing/sweep_job'),
    retries: 0,
    retryDelay: 1,
    cron: EVERY_15_MINUTES,
  }),
  job({
    name: 'calls.forget',
    load: () => import('#jobs/calls/forget_job'),
    retries: 3,
    retryDelay: 60,
    cron: NIGHTLY,
  }),
  job({
    name: 'business.look-ahead',
    load: () => import('#jobs/business/look_ahead_job'),
    retries: 2,
    retryDelay: 60,
    cron: NIGHTLY,
  }),
  job({
    name: 'notices.digest',
    load: () => import('#jobs/accounts/send_digests_job'),
    retries: 0,
    retryDelay: 1,
    cron: HOURLY,
  }),
]
