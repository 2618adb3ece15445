import { EventEmitter, once } from 'node:events'
import type { Test, TestContext } from '@japa/runner/core'
import {
  defineStandIn,
  type SandboxOptions,
  type StandInContext,
  startSandbox,
} from '../src/index.ts'

/** A vendor small enough to test the host with: it sells, echoes, breaks and calls back. */
export const shop = defineStandIn({
  id: 'shop',
  title: 'Shop',
  about: 'Sells things; stands in for nobody.',
  create(context) {
    let sold: string[] = ['seed']
    const sales = new EventEmitter()
    return {
      routes: {
        'POST /sales/:name': ({ params }) => {
          sold.push(params.name ?? '')
          sales.emit(params.name ?? '')
          return { status: 201, headers: { 'x-shop': 'yes' }, body: { name: params.name } }
        },
        'GET /values/:range:sum': ({ params }) => ({ status: 200, body: { sum: params.range } }),
        'GET /values/:range': ({ params }) => ({ status: 200, body: { range: params.range } }),
        'POST /echo': (request) => ({
          status: 200,
          body: { parsed: request.body() ?? null, raw: request.rawBody.toString('hex') },
        }),
        'GET /page': () => ({ status: 200, headers: { 'content-type': 'text/html' }, body: '<p>' }),
        'DELETE /sales': () => ({ status: 204 }),
        'GET /broken': () => {
          throw new Error('planted: the handler is broken')
        },
      },
      notFound: ({ path }) => ({ status: 404, body: { shopError: `nothing at ${path}` } }),
      failure: (status) => ({ status, body: { shopError: `status ${status}` } }),
      faults: { sold_out: () => ({ status: 409, body: { shopError: 'sold out' } }) },
      inspect: () => [{ title: 'Sales', columns: ['name'], rows: sold.map((name) => [name]) }],
      reset: () => {
        sold = ['seed']
      },
      actions: {
        context: async () => ({ origin: context.origin, browserUrl: context.browserUrl }),
        now: async () => context.clock.now().toISOString(),
        tell: async (message) => context.send(message as Parameters<StandInContext['send']>[0]),
        untilSold: async (name) => once(sales, String(name)),
        refuse: async () => {
          throw new Error('The shop is shut.')
        },
      },
    }
  },
})

/** A sandbox with the shop, closed when the test is over. */
export async function openShop(
  test: Test | TestContext['test'],
  options: Partial<SandboxOptions> = {}
) {
  const publicUrl = 'http://localhost:3333'
  const sandbox = await startSandbox({ standIns: [shop], publicUrl, ...options })
  test.cleanup(() => sandbox.close())
  const request = (line: string, init: RequestInit = {}) => {
    const [method = '', path = ''] = line.split(' ')
    return fetch(sandbox.origins.shop + path, { method, ...init })
  }
  const sales = () =>
    sandbox
      .inspect()
      .find(({ id }) => id === 'shop')
      ?.inspections[0]?.rows.flat()
  return { sandbox, request, sales }
}
