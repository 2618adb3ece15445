import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import app from '@adonisjs/core/services/app'
import router from '@adonisjs/core/services/router'
import server from '@adonisjs/core/services/server'
import { HttpContext } from '@adonisjs/core/http'
import { Logger } from '@adonisjs/core/logger'
import HttpExceptionHandler from '#exceptions/handler'

type Route = HttpContext['route'] & {}

/** What the page's own request has been through already; everything else on a route runs. */
const DONE = new Set(['body', 'session', 'shield', 'identify', 'user', 'account'])

/**
 * Answers the API's GET routes for a page that is being rendered, as the person who asked for it:
 * the route's own controller in this process, without a socket and without reading the session twice.
 */
export function dispatchAs(page: HttpContext) {
  return async (request: Request): Promise<Response> => {
    const url = new URL(request.url)
    const match = request.method === 'GET' ? router.match(url.pathname, 'GET', true) : null
    if (!match?.route.name?.startsWith('v1.')) return Response.json(null, { status: 404 })
    const ctx = contextFor(page, url)
    ctx.route = match.route
    ctx.routeKey = match.routeKey
    ctx.params = match.params
    try {
      await run(match.route, ctx)
    } catch (error) {
      await fail(error, ctx)
    }
    return answerOf(ctx)
  }
}

function contextFor(page: HttpContext, url: URL): HttpContext {
  const req = new IncomingMessage(new Socket())
  req.method = 'GET'
  req.url = url.pathname + url.search
  req.headers = { 'accept': 'application/json', 'x-request-id': page.request.id() }
  const res = new ServerResponse(req)
  const resolver = app.container.createResolver()
  const request = server.createRequest(req, res)
  const ctx = server.createHttpContext(request, server.createResponse(req, res), resolver)
  resolver.bindValue(HttpContext, ctx)
  resolver.bindValue(Logger, ctx.logger)
  return Object.assign(ctx, {
    auth: page.auth,
    session: page.session,
    account: page.account,
    membership: page.membership,
  })
}

async function run(route: Route, ctx: HttpContext) {
  const waiting = [...route.middleware.all()].filter(
    (one) => typeof one === 'function' || !DONE.has(one.name ?? '')
  )
  const next = async (): Promise<void> => {
    const one = waiting.shift()
    if (!one) return handle(route, ctx)
    await (typeof one === 'function'
      ? one(ctx, next)
      : one.handle(ctx.containerResolver, ctx, next, one.args))
  }
  await next()
}

async function handle({ handler }: Route, ctx: HttpContext) {
  const value = await (typeof handler === 'function'
    ? handler(ctx)
    : handler.handle(ctx.containerResolver, ctx))
  if (value !== undefined && !ctx.response.hasLazyBody) ctx.response.send(value)
}

async function fail(error: unknown, ctx: HttpContext) {
  const handler = await app.container.make(HttpExceptionHandler)
  await handler.report(error, ctx)
  await handler.handle(error, ctx)
}

function answerOf({ response }: HttpContext): Response {
  return Response.json(response.getBody() ?? null, { status: response.getStatus() })
}
