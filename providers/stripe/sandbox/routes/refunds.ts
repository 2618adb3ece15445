import type { StandInRoutes } from '@kametrix/sandbox'
import type { Api } from '../api.ts'
import { LIST_PARAMS, listPage } from '../lists.ts'
import { getOrFail } from '../lookup.ts'
import type { Refunds } from '../refunds.ts'
import type { Store } from '../store.ts'

export function refundRoutes(api: Api, store: Store, refunds: Refunds): StandInRoutes {
  return {
    'POST /v1/refunds': api((params) => {
      params.allowOnly(['amount', 'metadata', 'payment_intent'])
      const intent = getOrFail(
        store,
        'intents',
        params.required('payment_intent'),
        'payment_intent'
      )
      const amount = params.optionalCount('amount')
      const order = { amount, metadata: params.texts('metadata'), reason: null }
      return refunds.give(intent, order)
    }),

    'GET /v1/refunds': api((params) => {
      params.allowOnly([...LIST_PARAMS, 'payment_intent'])
      const id = params.required('payment_intent')
      getOrFail(store, 'intents', id, 'payment_intent')
      return listPage(refunds.of(id), params, { url: '/v1/refunds', kind: 'refund' })
    }),
  }
}
