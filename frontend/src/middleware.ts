import { defineMiddleware } from 'astro:middleware'
import { createApi } from './lib/api.ts'

export const onRequest = defineMiddleware(({ locals, url, isPrerendered }, next) => {
  if (!isPrerendered && locals.dispatch) locals.api = createApi(url.origin, locals.dispatch)
  return next()
})
