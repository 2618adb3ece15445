import { ProviderError } from '@kametrix/contracts'

/** What a vendor says; null while it cannot be asked. */
export async function ifReachable<Answer>(ask: () => Promise<Answer>): Promise<Answer | null> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof ProviderError) return null
    throw error
  }
}
