import { isIP } from 'node:net'
import { test } from '@japa/runner'
import { AddressGuard } from '../src/address_guard.ts'
import { blockedNetworks } from '../src/blocked_networks.ts'

const NETWORKS = [
  ['0.0.0.0', '0.255.255.255', 'this host'],
  ['10.0.0.0', '10.255.255.255', 'private'],
  ['100.64.0.0', '100.127.255.255', 'carrier-grade NAT'],
  ['127.0.0.0', '127.255.255.255', 'loopback'],
  ['169.254.0.0', '169.254.255.255', 'link-local'],
  ['172.16.0.0', '172.31.255.255', 'private'],
  ['192.0.0.0', '192.0.0.255', 'protocol assignments'],
  ['192.0.2.0', '192.0.2.255', 'documentation'],
  ['192.88.99.0', '192.88.99.255', '6to4 relays'],
  ['192.168.0.0', '192.168.255.255', 'private'],
  ['198.18.0.0', '198.19.255.255', 'benchmarks'],
  ['198.51.100.0', '198.51.100.255', 'documentation'],
  ['203.0.113.0', '203.0.113.255', 'documentation'],
  ['224.0.0.0', '255.255.255.255', 'multicast, reserved, broadcast'],
  ['::', '::1', 'unspecified, loopback'],
  ['::2', '::ffff:ffff', 'IPv4-compatible'],
  ['::ffff:10.0.0.0', '::ffff:10.255.255.255', 'IPv4-mapped private'],
  ['::ffff:127.0.0.1', '::ffff:127.0.0.1', 'IPv4-mapped loopback'],
  ['::ffff:0:a00:1', '::ffff:0:a00:1', 'IPv4-translated'],
  ['64:ff9b::', '64:ff9b::ffff:ffff', 'NAT64'],
  ['64:ff9b:1::', '64:ff9b:1:ffff:ffff:ffff:ffff:ffff', 'local NAT64'],
  ['100::', '100::ffff:ffff:ffff:ffff', 'discard'],
  ['2001::', '2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff', 'Teredo, protocol assignments'],
  ['2001:db8::', '2001:db8:ffff:ffff:ffff:ffff:ffff:ffff', 'documentation'],
  ['2002::', '2002:ffff:ffff:ffff:ffff:ffff:ffff:ffff', '6to4'],
  ['3fff::', '3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff', 'documentation'],
  ['5f00::', '5f00:ffff:ffff:ffff:ffff:ffff:ffff:ffff', 'segment routing'],
  ['fc00::', 'fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', 'unique local'],
  ['fe80::', 'feff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', 'link-local, site-local'],
  ['ff00::', 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', 'multicast'],
] as [string, string, string][]

const NEIGHBOURS = [
  ...['1.0.0.0', '9.255.255.255', '11.0.0.0', '100.63.255.255', '100.128.0.0'],
  ...['126.255.255.255', '128.0.0.0', '169.253.255.255', '169.255.0.0', '172.15.255.255'],
  ...['172.32.0.0', '192.0.1.0', '192.0.3.0', '192.88.98.255', '192.88.100.0', '192.167.255.255'],
  ...['192.169.0.0', '198.17.255.255', '198.20.0.0', '198.51.99.255', '198.51.101.0'],
  ...['203.0.112.255', '203.0.114.0', '223.255.255.255', '::ffff:1.0.0.1'],
  ...['2001:200::', '2001:db7:ffff::', '2001:db9::', '2003::', '2606:4700::1', '3ffe:ffff::'],
]

test.group('Blocked networks', () => {
  const list = blockedNetworks({ loopback: true })
  const isBlocked = (address: string) => list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')

  test('{0} to {1} ({2}) is blocked')
    .with(NETWORKS)
    .run(({ assert }, [first, last]) => {
      assert.isTrue(isBlocked(first))
      assert.isTrue(isBlocked(last))
    })

  test('{$self}, next to a blocked network, is not')
    .with(NEIGHBOURS)
    .run(({ assert }, address) => assert.isFalse(isBlocked(address)))
})

test.group('Address guard', () => {
  test('objects to {$self}')
    .with([
      'example.com/hook',
      'javascript:alert(1)',
      'http://example.com/',
      'https://example.com:80/',
      'https://example.com:8080/',
      'https://user@example.com/',
      'https://user:pass@example.com/',
      'https://:pass@example.com/',
      'https://127.1/',
      'https://2130706433/',
      'https://0x7f.1/',
      'https://017700000001/',
      'https://[::ffff:7f00:1]/',
      'https://[64:ff9b::7f00:1]/',
      'https://１２７.0.0.1/',
    ])
    .run(({ assert }, address) => {
      assert.match(new AddressGuard(false).objectionTo(address) ?? '', /^[A-Z].*\.$/)
    })

  test('has nothing against {$self}')
    .with([
      'https://example.com',
      'https://example.com:443/hook?key=a@b',
      'https://example.com:8443/',
      'HTTPS://EXAMPLE.COM/',
      'https://1.1.1.1/',
      'https://[2606:4700::1111]/',
    ])
    .run(({ assert }, address) => assert.isNull(new AddressGuard(false).objectionTo(address)))

  test('objects to names that lead to loopback, not to those that lead nowhere', async ({
    assert,
  }) => {
    const guard = new AddressGuard(false)
    assert.match((await guard.objectionToHostOf('https://localhost/')) ?? '', /private/)
    assert.isNull(await guard.objectionToHostOf('https://nowhere.invalid/'))
  })

  test('where loopback is allowed, only loopback is', ({ assert }) => {
    const guard = new AddressGuard(true)
    for (const host of ['127.0.0.1', '127.1', '[::1]', 'localhost', '[::ffff:127.0.0.1]']) {
      assert.isNull(guard.objectionTo(`http://${host}:4014/bin/a`))
      assert.isNull(guard.objectionTo(`https://${host}:4014/bin/a`))
    }
    for (const host of ['example.com', '1.1.1.1', '10.0.0.1', '[fe80::1]']) {
      assert.isNotNull(guard.objectionTo(`http://${host}/`))
    }
    assert.isNotNull(guard.objectionTo('https://example.com:4014/'))
    assert.isNotNull(guard.objectionTo('ftp://localhost/'))
  })
})
