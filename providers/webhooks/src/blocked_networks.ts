import { BlockList } from 'node:net'

const IPV4 = [
  '0.0.0.0/8', // this host
  '10.0.0.0/8', // private
  '100.64.0.0/10', // carrier-grade NAT
  '169.254.0.0/16', // link-local, cloud metadata
  '172.16.0.0/12', // private
  '192.0.0.0/24', // protocol assignments
  '192.0.2.0/24', // documentation
  '192.88.99.0/24', // 6to4 relays
  '192.168.0.0/16', // private
  '198.18.0.0/15', // benchmarks
  '198.51.100.0/24', // documentation
  '203.0.113.0/24', // documentation
  '224.0.0.0/4', // multicast
  '240.0.0.0/4', // reserved, broadcast
]

/** Inside 2000::/3, the only part of IPv6 that is routed. */
const IPV6 = [
  '2001::/23', // protocol assignments, Teredo
  '2001:db8::/32', // documentation
  '2002::/16', // 6to4: any IPv4 address in disguise
  '3fff::/20', // documentation
]

/**
 * Everything outside 2000::/3, such as ::, NAT64, unique local, link-local and multicast addresses. Left out is
 * ::1, and IPv4 in IPv6 (::ffff:0:0/96), which Node compares with the IPv4 networks itself.
 */
const IPV6_OUTSIDE = [
  ['::2', '::fffe:ffff:ffff'],
  ['::1:0:0:0', '1fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ['4000::', 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
] as const

export const LOOPBACK = new BlockList()
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4')
LOOPBACK.addAddress('::1', 'ipv6')

/** Where no webhook goes. By IANA's special-purpose registries; only loopback can be let through. */
export function blockedNetworks({ loopback }: { loopback: boolean }): BlockList {
  const list = new BlockList()
  for (const subnet of IPV4) addSubnet(list, subnet, 'ipv4')
  for (const subnet of IPV6) addSubnet(list, subnet, 'ipv6')
  for (const [first, last] of IPV6_OUTSIDE) list.addRange(first, last, 'ipv6')
  list.addAddress('::', 'ipv6')
  if (loopback) {
    list.addSubnet('127.0.0.0', 8, 'ipv4')
    list.addAddress('::1', 'ipv6')
  }
  return list
}

function addSubnet(list: BlockList, subnet: string, family: 'ipv4' | 'ipv6') {
  const [network = '', prefix] = subnet.split('/')
  list.addSubnet(network, Number(prefix), family)
}
