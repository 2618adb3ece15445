import { BlockList, isIPv6 } from 'node:net'
import { ProviderError } from '@kametrix/contracts'

const PORTS = new Set(['', '8443'])
const LOCAL_NAME = /(^|\.)(localhost|local|internal)$/

const blocked = new BlockList()
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const) {
  blocked.addSubnet(network, prefix, 'ipv4')
}
const publicV6 = new BlockList()
publicV6.addSubnet('2000::', 3, 'ipv6')

/** The rules for literal addresses; names are not looked up, memory asks nobody. */
export function assertPublicAddress(address: string): void {
  const url = URL.parse(address)
  if (url?.protocol !== 'https:' || !PORTS.has(url.port)) {
    throw refused('The address must begin with https:// and use port 443 or 8443.')
  }
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const isPrivate = isIPv6(host)
    ? !publicV6.check(host, 'ipv6')
    : LOCAL_NAME.test(host) || (/^[\d.]+$/.test(host) && blocked.check(host))
  if (isPrivate) {
    throw refused('The address leads into a private network.')
  }
}

function refused(message: string): ProviderError {
  return new ProviderError('E_ADDRESS_REFUSED', message)
}
