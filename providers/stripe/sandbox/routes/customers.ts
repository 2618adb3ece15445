import type { StandInContext, StandInRoutes } from '@kametrix/sandbox'
import type { createApi } from '../api.ts'
import { newCustomer } from '../entities/customer.ts'
import { ApiError } from '../errors.ts'
import type { Store } from '../store.ts'
import type { Webhooks } from '../webhooks.ts'

export function customerRoutes(
  api: ReturnType<typeof createApi>,
  store: Store,
  webhooks: Webhooks,
  { clock }: StandInContext
): StandInRoutes {
  return {
    'POST /v1/customers': api(async (params) => {
      params.allowOnly(['email', 'metadata', 'name'])
      const customer = newCustomer(
        {
          email: params.email('email'),
          name: params.optional('name'),
          metadata: params.texts('metadata'),
        },
        clock.now()
      )
      store.customers.set(customer.id, customer)
      await webhooks.announce('customer.created', customer)
      return customer
    }),

    'GET /v1/customers/search': api((params) => {
      params.allowOnly(['limit', 'query'])
      const [, name = '', value] =
        /^metadata\['(\w+)'\]:'([^']*)'$/.exec(params.required('query')) ?? []
      const data = [...store.customers.values()].filter(({ metadata }) => metadata[name] === value)
      return { object: 'search_result', data, has_more: false, url: '/v1/customers/search' }
    }),

    'POST /v1/customers/:id': api((params, { params: { id = '' } }) => {
      const customer = store.customers.get(id)
      if (!customer) throw ApiError.missingResource('customer', id)
      params.allowOnly(['email', 'name'])
      customer.email = params.email('email')
      customer.name = params.optional('name')
      return customer
    }),

    'GET /v1/customers/:id': api((_, { params: { id = '' } }) => {
      const customer = store.customers.get(id)
      if (!customer) throw ApiError.missingResource('customer', id)
      return customer
    }),
  }
}
