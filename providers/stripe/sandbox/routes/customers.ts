import type { StandInContext, StandInRoutes } from '@kametrix/sandbox'
import type { Api } from '../api.ts'
import { newCustomer, type Customer } from '../entities/customer.ts'
import { unixSeconds } from '../entities/ids.ts'
import { LIST_PARAMS, listPage } from '../lists.ts'
import { getOrFail } from '../lookup.ts'
import type { Methods } from '../methods.ts'
import type { Params } from '../params.ts'
import type { Store } from '../store.ts'
import type { Webhooks } from '../webhooks.ts'

/** Stripe's search finds what is a minute old. */
const SEARCH_LAG_SECONDS = 60

export function customerRoutes(
  api: Api,
  store: Store,
  methods: Methods,
  webhooks: Webhooks,
  { clock }: StandInContext
): StandInRoutes {
  const search = (params: Params): Customer[] => {
    const [name, value] = readQuery(params)
    const newest = unixSeconds(clock.now()) - SEARCH_LAG_SECONDS
    return [...store.customers.values()].filter(
      ({ created, metadata }) => metadata[name] === value && created <= newest
    )
  }

  return {
    'POST /v1/customers': api(async (params) => {
      params.allowOnly(['email', 'metadata', 'name'])
      const fields = { ...details(params), metadata: params.texts('metadata') }
      const customer = newCustomer(fields, clock.now())
      store.customers.set(customer.id, customer)
      await webhooks.announce('customer.created', customer)
      return customer
    }),

    'GET /v1/customers/search': api((params) => {
      params.allowOnly(['limit', 'query'])
      const found = search(params)
      const data = found.slice(0, params.pageSize())
      const url = '/v1/customers/search'
      return {
        object: 'search_result',
        data,
        has_more: data.length < found.length,
        next_page: null,
        url,
      }
    }),

    'POST /v1/customers/:id': api(async (params, { params: { id = '' } }) => {
      params.allowOnly(['email', 'name'])
      const customer = getOrFail(store, 'customers', id)
      const { email, name } = customer
      Object.assign(customer, details(params))
      await webhooks.announce('customer.updated', customer, { email, name })
      return customer
    }),

    'GET /v1/customers/:id': api((_, { params: { id = '' } }) => getOrFail(store, 'customers', id)),

    'GET /v1/customers/:id/payment_methods': api((params, { params: { id = '' } }) => {
      params.allowOnly([...LIST_PARAMS, 'type'])
      getOrFail(store, 'customers', id, 'customer')
      const type = params.optional('type')
      const kept = methods
        .keptBy(id)
        .map(({ method }) => method)
        .filter((method) => type === null || method.type === type)
      const url = `/v1/customers/${id}/payment_methods`
      return listPage(kept, params, { url, kind: 'PaymentMethod' })
    }),
  }
}

function details(params: Params) {
  return { email: params.email('email'), name: params.optional('name') }
}

/** One clause: `metadata['name']:'value'`. */
function readQuery(params: Params): [name: string, value: string] {
  const query = params.required('query')
  const [, name, value] = /^metadata\['(\w+)'\]:'((?:[^'\\]|\\.)*)'$/.exec(query) ?? []
  if (name === undefined || value === undefined) {
    throw params.invalid('query', 'We were unable to parse your search query.')
  }
  return [name, value.replaceAll(/\\(.)/g, '$1')]
}
