import type { Assert } from '@japa/assert'
import type { Harness, Test } from './harness.ts'

export interface Setting<H extends Harness> {
  test: Test
  create(): Promise<H> | H
}

export type Claim<H extends Harness> = (
  title: string,
  prove: (harness: H, assert: Assert) => Promise<void>
) => void

/** Registers tests that each get a harness of their own and end it, whatever happens. */
export function claimer<H extends Harness>({ test, create }: Setting<H>): Claim<H> {
  return (title, prove) => {
    test(title, async ({ assert, cleanup }) => {
      const harness = await create()
      cleanup(async () => {
        await harness.close?.()
      })
      await prove(harness, assert)
    })
  }
}
