import type { StandInRoutes } from '@kametrix/sandbox'
import type { createApi } from '../api.ts'
import { ApiError } from '../errors.ts'
import type { Store } from '../store.ts'

const PAGE = 10
const LARGEST_PAGE = 100

export function eventRoutes(api: ReturnType<typeof createApi>, store: Store): StandInRoutes {
  return {
    /** Newest first. */
    'GET /v1/events': api((params) => {
      params.allowOnly(['limit', 'starting_after', 'type'])
      const type = params.optional('type')
      const limit = params.optional('limit') ? params.count('limit') : PAGE
      const after = params.optional('starting_after')
      const all = [...store.events.values()].map(({ event }) => event).reverse()
      const rest = all.slice(after ? all.findIndex(({ id }) => id === after) + 1 : 0)
      const found = rest.filter((event) => type === null || event.type === type)
      const data = found.slice(0, Math.min(limit, LARGEST_PAGE))
      return { object: 'list', data, has_more: data.length < found.length, url: '/v1/events' }
    }),

    'GET /v1/events/:id': api((_, { params: { id = '' } }) => {
      const record = store.events.get(id)
      if (!record) throw ApiError.missingResource('event', id)
      return record.event
    }),
  }
}
