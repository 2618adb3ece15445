import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { test } from '@japa/runner'
import { Webhook } from 'standardwebhooks'
import { generateSecret } from '../src/signature.ts'
import { openBins, unguarded } from './support.ts'

const SECRET = generateSecret()
const OK = 'HTTP/1.1 200 OK\r\n'

function aDelivery(url: string) {
  const body = '{"type":"webhook.ping"}'
  return { url, messageId: 'msg_01', body, secrets: [SECRET], attemptedAt: new Date() }
}

/** An endpoint that writes to its socket whatever it likes, once it was asked. */
async function openEndpoint(cleanup: (end: () => void) => void, write: (socket: Socket) => void) {
  const sockets: Socket[] = []
  const server = createServer((socket) => {
    sockets.push(socket)
    socket.on('error', () => {})
    socket.once('data', () => write(socket))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  cleanup(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as { port: number }).port}/`, sockets }
}

function drip(socket: Socket, text: string) {
  const timer = setInterval(() => socket.write(text), 20)
  socket.once('close', () => clearInterval(timer))
}

test.group('Delivery', () => {
  test('arrives, and the specification’s own library accepts it', async ({ assert, cleanup }) => {
    const bins = await openBins()
    cleanup(() => bins.close())
    const webhooks = await unguarded()
    const outcome = await webhooks.deliver(aDelivery(bins.url('a')))
    assert.isTrue(outcome.delivered)
    assert.isAtLeast(outcome.durationMs, 0)
    const [received] = await bins.received('a')
    assert.deepEqual(new Webhook(SECRET).verify(received!.body, received!.headers), {
      type: 'webhook.ping',
    })
    assert.equal(received!.headers['user-agent'], 'Kametrix-Webhooks/1')
  })

  test('a body that drips on for ever ends with the time limit', async ({ assert, cleanup }) => {
    const { url, sockets } = await openEndpoint(cleanup, (socket) => {
      socket.write(`${OK}transfer-encoding: chunked\r\n\r\n`)
      drip(socket, '1\r\nx\r\n')
    })
    const outcome = await (await unguarded()).deliver(aDelivery(url))
    assert.deepInclude(outcome, { delivered: false, failure: 'timeout', httpStatus: 200 })
    assert.match(outcome.responseBody, /^x+$/)
    if (!sockets[0]!.closed) await once(sockets[0]!, 'close')
  })

  test('so do headers that drip on for ever', async ({ assert, cleanup }) => {
    const { url } = await openEndpoint(cleanup, (socket) => {
      socket.write(OK)
      drip(socket, 'a: b\r\n')
    })
    const outcome = await (await unguarded()).deliver(aDelivery(url))
    assert.deepInclude(outcome, { delivered: false, failure: 'timeout', httpStatus: null })
  })

  test('of an answer without end 20 kB are fetched, then it is cut off', async ({
    assert,
    cleanup,
  }) => {
    const { url, sockets } = await openEndpoint(cleanup, (socket) => {
      socket.write(`${OK}transfer-encoding: chunked\r\n\r\n`)
      drip(socket, `4e20\r\n${'x'.repeat(20_000)}\r\n`)
    })
    const outcome = await (await unguarded()).deliver(aDelivery(url))
    assert.deepInclude(outcome, { delivered: true, httpStatus: 200 })
    assert.equal(outcome.responseBody, 'x'.repeat(20_000))
    if (!sockets[0]!.closed) await once(sockets[0]!, 'close')
  })

  test('an answer is kept as text that can be stored', async ({ assert, cleanup }) => {
    const body = Buffer.concat([Buffer.from('a\0b'), Buffer.from([0xff]), Buffer.from('ü')])
    const { url } = await openEndpoint(cleanup, (socket) => {
      socket.end(Buffer.concat([Buffer.from(`${OK}content-length: 6\r\n\r\n`), body]))
    })
    const outcome = await (await unguarded()).deliver(aDelivery(url))
    assert.equal(outcome.responseBody, 'a\uFFFDb\uFFFDü')
  })

  test('a letter is not cut in half', async ({ assert, cleanup }) => {
    const bins = await openBins()
    cleanup(() => bins.close())
    await bins.answer('a', { body: `x${'ü'.repeat(20_000)}` })
    const outcome = await (await unguarded()).deliver(aDelivery(bins.url('a')))
    assert.equal(outcome.responseBody, `x${'ü'.repeat(9_999)}`)
  })

  test('{0} is unreachable: {2}')
    .with([
      ['no HTTP', 'SSH-2.0-Example\r\n', /does not speak HTTP/],
      ['no answer', '', /connection was lost/],
      ['half an answer', `${OK}content-length: 9\r\n\r\nhalf`, /connection was lost/],
    ] as [string, string, RegExp][])
    .run(async ({ assert, cleanup }, [, text, sentence]) => {
      const { url } = await openEndpoint(cleanup, (socket) => socket.end(text))
      const outcome = await (await unguarded()).deliver(aDelivery(url))
      assert.deepInclude(outcome, { delivered: false, failure: 'unreachable' })
      assert.match(outcome.sentence, sentence)
    })

  test('a name that is not found, or no TLS where it should be, is said', async ({
    assert,
    cleanup,
  }) => {
    const { url } = await openEndpoint(cleanup, (socket) => socket.end('HTTP/1.1 400 No\r\n\r\n'))
    const webhooks = await unguarded()
    const unencrypted = await webhooks.deliver(aDelivery(url.replace('http:', 'https:')))
    assert.equal(unencrypted.failure, 'unreachable')
    assert.match(unencrypted.sentence, /encrypted connection could not be made/)
    const nowhere = await webhooks.deliver(aDelivery('https://nowhere.invalid/'))
    assert.equal(nowhere.failure, 'unreachable')
    assert.match(nowhere.sentence, /name could not be found/)
  })
})
