import { defineStandIn, type StandIn } from '@kametrix/sandbox'
import { cardActions } from './actions/cards.ts'
import { checkoutActions } from './actions/checkouts.ts'
import { eventActions } from './actions/events.ts'
import { moneyBackActions } from './actions/money_back.ts'
import { createApi } from './api.ts'
import { Checkouts } from './checkouts.ts'
import { Disputes } from './disputes.ts'
import { failure, faults, notFound } from './faults.ts'
import { inspect } from './inspection.ts'
import { Methods } from './methods.ts'
import { Payments } from './payments.ts'
import { Refunds } from './refunds.ts'
import { checkoutPageRoutes } from './routes/checkout_page.ts'
import { checkoutSessionRoutes } from './routes/checkout_sessions.ts'
import { customerRoutes } from './routes/customers.ts'
import { disputeRoutes } from './routes/disputes.ts'
import { eventRoutes } from './routes/events.ts'
import { styleRoutes } from './routes/pages.ts'
import { paymentIntentRoutes } from './routes/payment_intents.ts'
import { portalPageRoutes } from './routes/portal_page.ts'
import { portalSessionRoutes } from './routes/portal_sessions.ts'
import { refundRoutes } from './routes/refunds.ts'
import { webhookEndpointRoutes } from './routes/webhook_endpoints.ts'
import { Store } from './store.ts'
import { Till } from './till.ts'
import { Timeline } from './timeline.ts'
import { Webhooks } from './webhooks.ts'

export default defineStandIn({
  id: 'stripe',
  title: 'Stripe',
  port: 4013,
  about:
    'One-time payments: Checkout, kept cards, refunds, disputes and the portal, with pages and events. No subscriptions.',
  create(context) {
    const store = new Store()
    const webhooks = new Webhooks(store, context)
    const payments = new Payments(store, webhooks, context)
    const methods = new Methods(store, webhooks, context)
    const checkouts = new Checkouts(store, webhooks, context)
    const till = new Till(store, payments, methods, webhooks)
    const refunds = new Refunds(store, payments, webhooks, context)
    const disputes = new Disputes(store, webhooks, context)
    const timeline = new Timeline(store, { checkouts, till, refunds, webhooks }, context)
    const api = createApi(store, context)
    return {
      routes: afterCatchingUp(timeline, {
        ...checkoutSessionRoutes(api, checkouts),
        ...customerRoutes(api, store, methods, webhooks, context),
        ...paymentIntentRoutes(api, store, payments),
        ...refundRoutes(api, store, refunds),
        ...disputeRoutes(api, store),
        ...portalSessionRoutes(api, store, context),
        ...eventRoutes(api, store),
        ...webhookEndpointRoutes(api, store, context),
        ...checkoutPageRoutes(checkouts, till),
        ...portalPageRoutes(store, methods),
        ...styleRoutes,
      }),
      notFound,
      failure,
      faults,
      inspect: () => inspect(store),
      reset() {
        store.reset()
        webhooks.setPassage({})
      },
      actions: afterCatchingUp(timeline, {
        ...eventActions(store, webhooks, context),
        ...checkoutActions(store, checkouts, till, webhooks),
        ...cardActions(store, methods),
        ...moneyBackActions(store, payments, refunds, disputes),
      }),
      close: async () => timeline.stop(),
    } satisfies StandIn
  },
})

/** Whoever asks sees what the clock has brought by then. */
function afterCatchingUp<I, O>(
  timeline: Timeline,
  calls: Record<string, (input: I) => O | Promise<O>>
): Record<string, (input: I) => Promise<O>> {
  return Object.fromEntries(
    Object.entries(calls).map(([name, call]) => [
      name,
      async (input: I) => {
        await timeline.catchUp()
        return await call(input)
      },
    ])
  )
}
