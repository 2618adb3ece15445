import type { StandInRoutes } from '@kametrix/sandbox'
import type { Api } from '../api.ts'
import { createdWithin, LIST_PARAMS, listPage } from '../lists.ts'
import { getOrFail } from '../lookup.ts'
import type { Params } from '../params.ts'
import type { Store } from '../store.ts'

/** Stripe takes no more at once. */
const MOST_TYPES = 20

export function eventRoutes(api: Api, store: Store): StandInRoutes {
  return {
    'GET /v1/events': api((params) => {
      params.allowOnly([...LIST_PARAMS, 'created', 'type', 'types'])
      const types = readTypes(params)
      const events = [...store.events.values()]
        .map(({ event }) => event)
        .reverse()
        .filter(createdWithin(params))
        .filter(({ type }) => types.length === 0 || types.includes(type))
      return listPage(events, params, { url: '/v1/events', kind: 'event' })
    }),

    'GET /v1/events/:id': api((_, { params: { id = '' } }) => getOrFail(store, 'events', id).event),
  }
}

function readTypes(params: Params): string[] {
  const type = params.optional('type')
  const types = params.optionalStrings('types')
  if (type !== null && types.length > 0) {
    throw params.invalid('type', 'You may only specify one of these parameters: type, types.')
  }
  if (types.length > MOST_TYPES) {
    throw params.invalid('types', `Array size too large: ${types.length}, maximum ${MOST_TYPES}.`)
  }
  return type === null ? types : [type]
}
