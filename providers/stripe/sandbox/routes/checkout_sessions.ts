import type { StandInRoutes } from '@kametrix/sandbox'
import type { createApi } from '../api.ts'
import type { Checkouts } from '../checkouts.ts'
import { readOrder } from '../entities/order.ts'

export function checkoutSessionRoutes(
  api: ReturnType<typeof createApi>,
  checkouts: Checkouts
): StandInRoutes {
  return {
    'POST /v1/checkout/sessions': api((params) => checkouts.open(readOrder(params))),

    'GET /v1/checkout/sessions/:id': api(async (_, { params }) => {
      const { session } = await checkouts.find(params.id ?? '')
      return session
    }),

    'POST /v1/checkout/sessions/:id/expire': api(async (_, { params }) => {
      const { event } = await checkouts.expire(params.id ?? '')
      return event.data.object
    }),
  }
}
