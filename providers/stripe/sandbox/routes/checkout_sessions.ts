import type { StandInRoutes } from '@kametrix/sandbox'
import type { Api } from '../api.ts'
import type { Checkouts } from '../checkouts.ts'
import { readOrder } from '../entities/order.ts'

export function checkoutSessionRoutes(api: Api, checkouts: Checkouts): StandInRoutes {
  return {
    'POST /v1/checkout/sessions': api((params) => checkouts.open(readOrder(params))),

    'GET /v1/checkout/sessions/:id': api((params, { params: { id = '' } }) => {
      params.allowOnly([])
      return checkouts.find(id).session
    }),

    'POST /v1/checkout/sessions/:id/expire': api(async (params, { params: { id = '' } }) => {
      params.allowOnly([])
      const record = checkouts.find(id)
      await checkouts.expire(record)
      return record.session
    }),
  }
}
