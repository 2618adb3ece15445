import { defineMiddleware } from 'astro:middleware'
import { createApi } from './lib/api.ts'
import { languageAt } from './lib/paths.ts'
import { wordsIn } from './lib/words.ts'

export const onRequest = defineMiddleware(({ locals, url, isPrerendered }, next) => {
  // Pages that are the same for everybody say in their address which language they are in.
  locals.language ??= languageAt(url.pathname)
  locals.t = wordsIn(locals.language)
  locals.place = { zone: locals.account?.zone ?? 'Europe/Berlin', language: locals.language }
  if (!isPrerendered && locals.dispatch) locals.api = createApi(url.origin, locals.dispatch)
  return next()
})
