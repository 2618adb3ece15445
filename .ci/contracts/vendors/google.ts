import type { Rules } from '../checker.ts'
import type { Exceptions } from '../exceptions.ts'
import { readDiscovery, type DiscoveryFile } from './discovery.ts'

/** Two files, one stand-in. OAuth is in neither: its addresses are on the list. */
export function googleRules(
  files: Record<'calendar' | 'sheets', DiscoveryFile>,
  exceptions: Exceptions
): Rules {
  return {
    vendor: 'google',
    files: Object.entries(files).map(([id, file]) => ({ id, ...readDiscovery(id, file) })),
    exceptions,
    unknown: { sent: 'error', answered: 'warning' },
    forms: false,
    messages: () => [],
  }
}
