import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { test } from '@japa/runner'
import { isBlockedByGuard } from '../src/address_guard.ts'
import { blockedNetworks } from '../src/blocked_networks.ts'
import { Transport } from '../src/transport.ts'

const HOSTS = [
  ...['127.0.0.1', '127.1', '2130706433', '0x7f000001', '017700000001', '127.9.9.9'],
  ...['[::1]', '[::ffff:127.0.0.1]', 'localhost', '0.0.0.0', '[::]'],
]
const ADDRESSES = ['http', 'https'].flatMap((scheme) => HOSTS.map((host) => `${scheme}://${host}`))

/** Keeps the first byte that each connection brings. */
async function listen(cleanup: (end: () => void) => void) {
  const firstBytes: number[] = []
  const sockets: Socket[] = []
  const server = createServer((socket) => {
    sockets.push(socket)
    socket.once('data', (data) => {
      firstBytes.push(data[0] ?? 0)
      socket.destroy()
    })
    socket.on('error', () => {})
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  cleanup(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return { port: (server.address() as { port: number }).port, sockets, firstBytes }
}

/** The second half of the guard: what an address turns out to be when it is connected to. */
test.group('Connecting', () => {
  test('{$self} is not reached')
    .with(ADDRESSES)
    .run(async ({ assert, cleanup }, address) => {
      const { port, sockets } = await listen(cleanup)
      const transport = new Transport(blockedNetworks({ loopback: true }), 2_000)
      const result = await transport.post(new URL(`${address}:${port}/`), {}, '{}')
      assert.isFalse(result.complete)
      assert.isTrue(!result.complete && isBlockedByGuard(result.error))
      assert.lengthOf(sockets, 0)
    })

  test('{0} is reached where loopback is allowed, and begins with {2}')
    .with([
      ['http://127.0.0.1', 0x50, 'the P of POST'],
      ['http://localhost', 0x50, 'the P of POST'],
      ['https://127.0.0.1', 0x16, 'a TLS handshake'],
      ['https://localhost', 0x16, 'a TLS handshake'],
    ] as [string, number, string][])
    .run(async ({ assert, cleanup }, [address, firstByte]) => {
      const { port, firstBytes } = await listen(cleanup)
      const transport = new Transport(blockedNetworks({ loopback: false }), 2_000)
      await transport.post(new URL(`${address}:${port}/`), {}, '{}')
      assert.deepEqual(firstBytes, [firstByte])
    })
})
