import type {
  StandInHandler,
  StandInRequest,
  StandInResponse,
  StandInRoutes,
} from '@kametrix/sandbox'
import { ApiError } from '../errors.ts'
import { Page } from '../pages/layout.ts'
import { STYLES } from '../pages/styles.ts'

type PageHandler = (
  request: StandInRequest,
  page: Page
) => StandInResponse | Promise<StandInResponse>

export const styleRoutes: StandInRoutes = {
  'GET /pages.css': () => ({
    status: 200,
    headers: { 'content-type': 'text/css; charset=utf-8' },
    body: STYLES,
  }),
}

/** What the API would refuse, a page says in its own frame. */
export function orLost(handler: PageHandler): StandInHandler {
  return async (request) => {
    const page = new Page(request)
    try {
      return await handler(request, page)
    } catch (error) {
      if (error instanceof ApiError) return page.lost(error.status, error.message)
      throw error
    }
  }
}

export function fieldsOf(request: StandInRequest): Record<string, unknown> {
  return (request.body() ?? {}) as Record<string, unknown>
}
