import { ProviderError, type ProviderErrorCode } from '@kametrix/contracts'
import type { Assert } from '@japa/assert'

/** Asserts that `act` fails with this code, and hands the error over for more. */
export async function assertFails(
  assert: Assert,
  code: ProviderErrorCode,
  act: () => unknown
): Promise<ProviderError> {
  let result: unknown
  try {
    result = await act()
  } catch (error) {
    assert.instanceOf(error, ProviderError, `expected a ProviderError, got ${String(error)}`)
    assert.equal((error as ProviderError).code, code)
    return error as ProviderError
  }
  throw new Error(`Expected ${code}, but it succeeded with ${JSON.stringify(result)}`)
}

/**
 * Runs a write whose answer is lost. A provider may find out by itself what happened; if it fails
 * instead, it says that the write may have happened and may be repeated.
 */
export async function attemptWithLostAnswer(
  assert: Assert,
  act: () => Promise<unknown>
): Promise<void> {
  try {
    await act()
  } catch (error) {
    assert.instanceOf(error, ProviderError, `expected a ProviderError, got ${String(error)}`)
    assert.equal((error as ProviderError).remedy, 'retry')
    assert.isTrue((error as ProviderError).ambiguous, 'a lost answer is ambiguous')
  }
}

/** Of the same write asked for at once, one is answered at least; the others may be told to repeat it. */
export async function answeredOrToBeRepeated(
  assert: Assert,
  writes: Promise<unknown>[]
): Promise<void> {
  const outcomes = await Promise.allSettled(writes)
  assert.isTrue(outcomes.some(({ status }) => status === 'fulfilled'))
  for (const outcome of outcomes) {
    if (outcome.status === 'rejected') assert.equal(outcome.reason?.remedy, 'retry')
  }
}
