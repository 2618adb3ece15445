import { ProviderError } from '@kametrix/contracts'

/** What a map holds under this id; throws `E_NOT_FOUND`. */
export function getOrFail<T>(held: Map<string, T>, id: string, kind: string): T {
  const thing = held.get(id)
  if (thing === undefined) {
    throw new ProviderError('E_NOT_FOUND', `The vendor holds no such ${kind}.`)
  }
  return thing
}
