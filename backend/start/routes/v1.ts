import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { atLeast } from '#policies/roles'
import { browserOnly } from '#policies/browser'
import { SUBJECT_NAMES } from '#services/exports/names'
import { middleware, withSession } from '#start/kernel'

const {
  accounts,
  agents,
  bookings,
  business,
  calls,
  connections,
  contacts,
  credits,
  exports,
  numbers,
  trials,
  webhooks,
} = controllers

const A_SUBJECT = new RegExp(`^(${SUBJECT_NAMES.join('|')})$`)

/** What every member of an account may do. */
router
  .group(() => {
    router.get('me', [accounts.Me, 'show']).as('me.show')
    router.get('home', [accounts.Home, 'show']).as('home.show')
    router.get('settings', [accounts.Settings, 'show']).as('settings.show')
    router.get('hours', [business.Hours, 'show']).as('hours.show')
    router.get('services', [business.Services, 'index']).as('services.index')
    router.get('staff', [business.Staff, 'index']).as('staff.index')
    router.get('notifications', [business.Notifications, 'show']).as('notifications.show')
    router.post('notifications', [business.Notifications, 'update']).as('notifications.update')

    router.get('templates', [agents.Templates, 'index']).as('templates.index')
    router.get('templates/:trade', [agents.Templates, 'show']).as('templates.show')
    router.get('agents', [agents.Agents, 'index']).as('agents.index')
    router.get('agents/:id', [agents.Agents, 'show']).as('agents.show')
    router.get('agents/:id/prompt', [agents.Prompts, 'show']).as('agents.prompt.show')
    router.get('agents/:id/draft', [agents.Drafts, 'show']).as('agents.draft.show')
    router.get('agents/:id/versions', [agents.Versions, 'index']).as('agents.versions.index')
    router.get('agents/:id/comparison', [agents.Versions, 'show']).as('agents.comparison.show')

    router.get('agents/:id/trials', [trials.Trials, 'show']).as('agents.trials.show')
    router.get('runs/:id', [trials.Runs, 'show']).as('runs.show')

    router.get('numbers', [numbers.Numbers, 'index']).as('numbers.index')
    router.get('numbers/:id', [numbers.Numbers, 'show']).as('numbers.show')

    router.get('calls', [calls.Calls, 'index']).as('calls.index')
    router.get('calls/:id', [calls.Calls, 'show']).as('calls.show')
    router.get('calls/:id/evidence', [calls.Evidence, 'show']).as('calls.evidence.show')
    router.get('calls/:id/recording', [calls.Recordings, 'show']).as('calls.recording.show')
    router.get('messages', [calls.Messages, 'index']).as('messages.index')
    router.post('messages/:id/readings', [calls.Readings, 'store']).as('messages.readings.store')
    router
      .post('messages/:id/readings/removals', [calls.Readings, 'destroy'])
      .as('messages.readings.removals.store')
    router.post('calls/:id/handlings', [calls.Handlings, 'store']).as('calls.handlings.store')
    router
      .post('calls/:id/handlings/removals', [calls.Handlings, 'destroy'])
      .as('calls.handlings.removals.store')
    router.post('calls/:id/tags', [calls.Tags, 'store']).as('calls.tags.store')
    router.post('calls/:id/tags/removals', [calls.Tags, 'destroy']).as('calls.tags.removals.store')
    router.get('contacts', [contacts.Contacts, 'index']).as('contacts.index')
    router.get('contacts/:id', [contacts.Contacts, 'show']).as('contacts.show')
    router.post('contacts/:id', [contacts.Contacts, 'update']).as('contacts.update')
    router.post('contacts/:id/blocks', [contacts.Blocks, 'store']).as('contacts.blocks.store')
    router
      .post('contacts/:id/blocks/removals', [contacts.Blocks, 'destroy'])
      .as('contacts.blocks.removals.store')
    router.get('bookings/week', [bookings.Weeks, 'show']).as('bookings.week')
    router.get('bookings/openings', [bookings.Openings, 'index']).as('bookings.openings.index')
    router.get('bookings', [bookings.Bookings, 'index']).as('bookings.index')
    router.post('bookings', [bookings.Bookings, 'store']).as('bookings.store')
    router.get('bookings/:id', [bookings.Bookings, 'show']).as('bookings.show')
    router.post('bookings/:id/moves', [bookings.Moves, 'store']).as('bookings.moves.store')
    router
      .post('bookings/:id/resolutions', [bookings.Resolutions, 'store'])
      .as('bookings.resolutions.store')
    router
      .post('bookings/:id/cancellations', [bookings.Cancellations, 'store'])
      .as('bookings.cancellations.store')
    router
      .post('bookings/:id/cancellations/removals', [bookings.Cancellations, 'destroy'])
      .as('bookings.cancellations.removals.store')

    router.get('credits', [credits.Credits, 'show']).as('credits.show')
    router.get('credits/statement', [credits.Statements, 'index']).as('credits.statement.index')
    router.get('credits/statement.csv', [credits.Statements, 'show']).as('credits.statement.show')
    router.get('credits/purchases', [credits.Purchases, 'index']).as('credits.purchases.index')
    router.get('credits/purchases/:id', [credits.Purchases, 'show']).as('credits.purchases.show')
    router.get('connections', [connections.Connections, 'index']).as('connections.index')
    router.get('webhooks', [webhooks.Webhooks, 'index']).as('webhooks.index')
    router.get('webhooks/:id', [webhooks.Webhooks, 'show']).as('webhooks.show')
  })
  .prefix('/api/v1')
  .as('v1')
  .where('id', router.matchers.uuid())
  .use([...withSession(), middleware.user(), middleware.account()])

/** What changes how the business is answered, or spends its money. */
router
  .group(() => {
    router.post('settings', [accounts.Settings, 'update']).as('settings.update')
    router.post('hours', [business.Hours, 'update']).as('hours.update')
    router.post('closed-days', [business.ClosedDays, 'store']).as('closedDays.store')
    router
      .post('closed-days/:id/removals', [business.ClosedDays, 'destroy'])
      .as('closedDays.removals.store')
    router.post('holidays', [business.Holidays, 'update']).as('holidays.update')
    router
      .post('holidays/exceptions', [business.HolidayExceptions, 'store'])
      .as('holidays.exceptions.store')
    router.post('booking-rules', [business.BookingRules, 'update']).as('bookingRules.update')
    router.post('caller-mails', [business.CallerMails, 'update']).as('callerMails.update')
    router.post('services', [business.Services, 'store']).as('services.store')
    router.post('services/:id', [business.Services, 'update']).as('services.update')
    router
      .post('services/:id/activations', [business.ServiceActivations, 'store'])
      .as('services.activations.store')
    router
      .post('services/:id/deactivations', [business.ServiceActivations, 'destroy'])
      .as('services.deactivations.store')
    router.post('staff', [business.Staff, 'store']).as('staff.store')
    router.post('staff/:id', [business.Staff, 'update']).as('staff.update')
    router
      .post('staff/:id/activations', [business.StaffActivations, 'store'])
      .as('staff.activations.store')
    router
      .post('staff/:id/deactivations', [business.StaffActivations, 'destroy'])
      .as('staff.deactivations.store')

    router.post('agents', [agents.Agents, 'store']).as('agents.store')
    router
      .post('agents/:id/publications', [agents.Publications, 'store'])
      .as('agents.publications.store')
    router.post('agents/:id', [agents.Agents, 'update']).as('agents.update')
    router.post('agents/:id/removals', [agents.Agents, 'destroy']).as('agents.removals.store')
    router.post('agents/:id/rollbacks', [agents.Rollbacks, 'store']).as('agents.rollbacks.store')
    router.post('agents/:id/drafts', [agents.Drafts, 'store']).as('agents.drafts.store')
    router
      .post('agents/:id/drafts/removals', [agents.Drafts, 'destroy'])
      .as('agents.drafts.removals.store')
    router.post('agents/:id/runs', [trials.Runs, 'store']).as('agents.runs.store')
    router.post('agents/:id/chat', [trials.Chats, 'update']).as('agents.chat.update')
    router
      .post('agents/:id/chat/removals', [trials.Chats, 'destroy'])
      .as('agents.chat.removals.store')
    router.post('agents/:id/web-calls', [trials.WebCalls, 'store']).as('agents.webCalls.store')
    router.post('agents/:id/gate', [trials.Gates, 'update']).as('agents.gate.update')
    router.post('agents/:id/pauses', [agents.Pauses, 'store']).as('agents.pauses.store')
    router.post('agents/:id/resumptions', [agents.Pauses, 'destroy']).as('agents.resumptions.store')
    router
      .post('numbers/:id/assignments', [numbers.Assignments, 'store'])
      .as('numbers.assignments.store')
    router.post('numbers/:id/releases', [numbers.Releases, 'store']).as('numbers.releases.store')
    router
      .post('numbers/:id/forwarding-checks', [numbers.ForwardingChecks, 'store'])
      .as('numbers.forwardingChecks.store')
    router
      .post('numbers/:id/restorations', [numbers.Restorations, 'store'])
      .as('numbers.restorations.store')
    router
      .post('agents/:id/restorations', [agents.Restorations, 'store'])
      .as('agents.restorations.store')
    router
      .post('numbers/comparisons', [numbers.Comparisons, 'store'])
      .as('numbers.comparisons.store')
    router.post('numbers/imports', [numbers.Imports, 'store']).as('numbers.imports.store')
    router.post('numbers', [numbers.Numbers, 'store']).as('numbers.store')
    router.post('calls/:id/disputes', [calls.Disputes, 'store']).as('calls.disputes.store')
    router.post('credits/checkouts', [credits.Checkouts, 'store']).as('credits.checkouts.store')
    router.get('credits/top-up', [credits.TopUps, 'show']).as('credits.top-up.show')
    router.post('credits/top-up', [credits.TopUps, 'update']).as('credits.top-up.update')
    router
      .post('credits/portal-visits', [credits.PortalVisits, 'store'])
      .as('credits.portalVisits.store')

    router
      .post('connections/:provider/authorizations', [connections.Authorizations, 'store'])
      .use(browserOnly)
      .as('connections.authorizations.store')
    router
      .get('connections/:provider/callback', [connections.Callbacks, 'show'])
      .use(browserOnly)
      .as('connections.callbacks.show')
    router.delete('connections/:id', [connections.Connections, 'destroy']).as('connections.destroy')
    router
      .post('connections/:id/removals', [connections.Connections, 'destroy'])
      .as('connections.removals.store')

    router.get('exports', [exports.Exports, 'index']).as('exports.index')
    router
      .get('exports/:subject/rows.csv', [exports.Files, 'show'])
      .where('subject', A_SUBJECT)
      .as('exports.files.show')
    router
      .post('exports/:subject/runs', [exports.Runs, 'store'])
      .where('subject', A_SUBJECT)
      .as('exports.runs.store')
    router
      .post('exports/:subject/schedule', [exports.Schedules, 'update'])
      .where('subject', A_SUBJECT)
      .as('exports.schedule.update')

    router.post('webhooks', [webhooks.Webhooks, 'store']).as('webhooks.store')
    router.post('webhooks/:id/pings', [webhooks.Pings, 'store']).as('webhooks.pings.store')
    router.delete('webhooks/:id', [webhooks.Webhooks, 'destroy']).as('webhooks.destroy')
    router
      .post('webhooks/:id/removals', [webhooks.Webhooks, 'destroy'])
      .as('webhooks.removals.store')
  })
  .prefix('/api/v1')
  .as('v1')
  .where('id', router.matchers.uuid())
  .where('provider', router.matchers.slug())
  .use([...withSession(), middleware.user(), middleware.account(), atLeast('admin')])
