import type { StandInRoutes } from '@kametrix/sandbox'
import type { Api } from '../api.ts'
import { getOrFail } from '../lookup.ts'
import type { Store } from '../store.ts'

export function disputeRoutes(api: Api, store: Store): StandInRoutes {
  return {
    'GET /v1/disputes/:id': api((params, { params: { id = '' } }) => {
      params.allowOnly([])
      return getOrFail(store, 'disputes', id, 'dispute')
    }),
  }
}
