import { defineStandIn } from '@kametrix/sandbox'
import { createActions } from './actions.ts'
import { Bins } from './bins.ts'

export default defineStandIn({
  id: 'webhooks',
  title: 'Webhook endpoints',
  about:
    'A customer’s endpoints: keeps what is delivered and answers as it is told. It checks no signatures.',
  port: 4014,
  create({ clock }) {
    const bins = new Bins(clock)
    return {
      routes: {
        'POST /bin/:name': ({ params, headers, rawBody }) =>
          bins.receive(params.name ?? '', headers, rawBody.toString()),
      },
      notFound: ({ method, path }) => failure(404, `No bin at ${method} ${path}`),
      failure: (status) => failure(status, 'Told to fail'),
      faults: {},
      inspect: () => [
        {
          title: 'Received',
          columns: ['at', 'bin', 'webhook-id', 'type', 'answered'],
          rows: bins.all().map(({ at, bin, headers, body, status }) => {
            return [at, bin, headers['webhook-id'] ?? null, typeOf(body), status]
          }),
        },
      ],
      reset: () => bins.reset(),
      actions: createActions(bins),
      close: async () => bins.close(),
    }
  },
})

function failure(status: number, error: string) {
  return { status, body: { error } }
}

/** The event's name, where the body is one of ours. */
function typeOf(body: string): string | null {
  try {
    return String(JSON.parse(body).type)
  } catch {
    return null
  }
}
