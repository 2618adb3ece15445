import { lookup } from 'node:dns/promises'
import { type BlockList, isIP } from 'node:net'
import { blockedNetworks, LOOPBACK } from './blocked_networks.ts'

const PORTS = ['', '443', '8443']
const PRIVATE = 'This address leads into a private or reserved network, where we do not deliver.'

/** Decides which addresses webhooks go to. Objections are sentences for the customer; null means none. */
export class AddressGuard {
  /** Of networks, for every connection: what a name resolves to is known only then. */
  readonly blockList: BlockList
  readonly #allowLoopback: boolean

  constructor(allowLoopback: boolean) {
    this.#allowLoopback = allowLoopback
    this.blockList = blockedNetworks({ loopback: !allowLoopback })
  }

  /** What the address itself shows, without asking anybody. */
  objectionTo(address: string): string | null {
    if (!URL.canParse(address)) return 'This is not a web address.'
    const url = new URL(address)
    if (url.username || url.password) return 'An address must not contain a user name or password.'
    const host = hostOf(url)
    if (isIP(host) && isIn(this.blockList, host)) return PRIVATE
    if (this.#allowLoopback && isLoopback(host) && url.protocol === 'http:') return null
    if (url.protocol !== 'https:') return 'Webhooks are delivered over https only.'
    if (this.#allowLoopback && isLoopback(host)) return null
    return PORTS.includes(url.port) ? null : 'Webhooks are delivered to port 443 or 8443 only.'
  }

  /** What its name resolves to now. One that does not resolve yet leads nowhere, and is no danger. */
  async objectionToHostOf(address: string): Promise<string | null> {
    const found = await lookup(hostOf(new URL(address)), { all: true }).catch(() => [])
    return found.some((entry) => isIn(this.blockList, entry.address)) ? PRIVATE : null
  }
}

/** What `connect` fails with when the list holds the address; several addresses fail together. */
export function isBlockedByGuard(error: unknown): boolean {
  const errors: unknown[] = error instanceof AggregateError ? error.errors : [error]
  return errors.some((each) => (each as NodeJS.ErrnoException).code === 'ERR_IP_BLOCKED')
}

export const BLOCKED_ON_CONNECTING = PRIVATE

/** `URL` has already made 127.1, 0x7f000001 and the like what they are; only brackets are left. */
function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[(.*)\]$/, '$1')
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || (isIP(host) !== 0 && isIn(LOOPBACK, host))
}

function isIn(list: BlockList, address: string): boolean {
  return list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
}
