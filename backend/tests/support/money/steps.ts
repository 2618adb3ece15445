import fc from 'fast-check'

/** One thing that happens to an account's money; the last field says how often it is told. */
export type Step =
  | { do: 'buy'; purchase: number; times: number }
  | { do: 'ring'; call: number }
  | { do: 'settle'; call: number; seconds: number; times: number }
  | { do: 'expire'; times: number }
  | { do: 'giveBack'; call: number; share: number; times: number }
  | { do: 'withdraw'; kind: 'refund' | 'dispute'; purchase: number; part: number; times: number }
  | { do: 'reinstate'; kind: 'refund' | 'dispute'; purchase: number; times: number }
  | { do: 'adjust'; amount: bigint; times: number }
  | { do: 'reverse'; index: number; times: number }
  | { do: 'wait'; minutes: number }

/** Ceilings of the calls, in seconds: one below a minute, one that no pack pays for. */
export const CEILINGS = [30, 60, 600, 600, 3600, 90_000]
/** In millicredits, and in cents: the third does not divide. */
export const PURCHASES = [
  { creditsMc: 1_000_000n, amountMinor: 1000 },
  { creditsMc: 15_000n, amountMinor: 15 },
  { creditsMc: 100_001n, amountMinor: 97 },
]

const call = fc.nat({ max: CEILINGS.length - 1 })
const purchase = fc.nat({ max: PURCHASES.length - 1 })
const kind = fc.constantFrom('refund' as const, 'dispute' as const)
const times = fc.constantFrom(1, 1, 1, 2)
const seconds = fc.oneof(fc.constantFrom(0, 1, 59, 60, 61, 600, 605), fc.nat({ max: 3700 }))
/** Around zero, the limit of grace, and what has just been granted; never nothing. */
const amount = fc
  .oneof(
    fc.constantFrom(1n, -1n, -100_000n, -100_001n, -600_000n, -585_001n, 500_000n, 300_000n),
    fc.bigInt({ min: -700_000n, max: 700_000n })
  )
  .filter((one) => one !== 0n)

export const steps = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ do: fc.constant('buy' as const), purchase, times }) },
    { weight: 5, arbitrary: fc.record({ do: fc.constant('ring' as const), call }) },
    {
      weight: 5,
      arbitrary: fc.record({ do: fc.constant('settle' as const), call, seconds, times }),
    },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('expire' as const), times }) },
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constant('giveBack' as const),
        call,
        share: fc.integer({ min: 1, max: 4 }),
        times,
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constant('withdraw' as const),
        kind,
        purchase,
        part: fc.integer({ min: 1, max: 3 }),
        times,
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ do: fc.constant('reinstate' as const), kind, purchase, times }),
    },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('adjust' as const), amount, times }) },
    {
      weight: 1,
      arbitrary: fc.record({ do: fc.constant('reverse' as const), index: fc.nat(2), times }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        do: fc.constant('wait' as const),
        minutes: fc.constantFrom(1, 15, 26, 60 * 24, 60 * 72),
      }),
    }
  ),
  { minLength: 1, maxLength: 8 }
) as fc.Arbitrary<Step[]>
