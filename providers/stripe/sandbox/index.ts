import { defineStandIn } from '@kametrix/sandbox'
import { createActions } from './actions.ts'
import { createApi } from './api.ts'
import { Checkouts } from './checkouts.ts'
import { failure, faults, notFound } from './faults.ts'
import { inspect } from './inspection.ts'
import { checkoutPageRoutes } from './routes/checkout_page.ts'
import { checkoutSessionRoutes } from './routes/checkout_sessions.ts'
import { customerRoutes } from './routes/customers.ts'
import { eventRoutes } from './routes/events.ts'
import { webhookEndpointRoutes } from './routes/webhook_endpoints.ts'
import { Store } from './store.ts'
import { Webhooks } from './webhooks.ts'

export default defineStandIn({
  id: 'stripe',
  title: 'Stripe',
  port: 4013,
  about:
    'Checkout for one-time payments, with its page and its events. No cards, no subscriptions, no refunds, no tax.',
  create(context) {
    const store = new Store()
    const webhooks = new Webhooks(store, context)
    const checkouts = new Checkouts(store, webhooks, context)
    const api = createApi(store, context)
    return {
      routes: {
        ...checkoutSessionRoutes(api, checkouts),
        ...customerRoutes(api, store, webhooks, context),
        ...eventRoutes(api, store),
        ...webhookEndpointRoutes(api, store, context),
        ...checkoutPageRoutes(checkouts),
      },
      notFound,
      failure,
      faults,
      inspect: () => inspect(store),
      reset: () => store.reset(),
      actions: createActions(store, checkouts, webhooks, context),
    }
  },
})
