import { test } from '@japa/runner'
import fc from 'fast-check'
import { chargeFor, secondsFor, type Tariff } from '#services/ledger/charge'

/** 15 credits a minute, by the second. */
const USUAL: Tariff = {
  perMinuteMc: 15_000n,
  incrementSeconds: 1,
  minimumSeconds: 0,
  freeSeconds: 0,
}
const WHOLE_MINUTES = { ...USUAL, incrementSeconds: 60 }
const MINIMUM = { ...USUAL, minimumSeconds: 30 }
const FREE = { ...USUAL, freeSeconds: 10 }
const tariffs = fc.record({
  perMinuteMc: fc.integer({ min: 1, max: 2000 }).map((mc) => BigInt(mc) * 60n),
  incrementSeconds: fc.integer({ min: 1, max: 120 }),
  minimumSeconds: fc.nat({ max: 300 }),
  freeSeconds: fc.nat({ max: 120 }),
})
const ALL = { ...USUAL, incrementSeconds: 6, minimumSeconds: 20, freeSeconds: 5 }

test.group('What a call costs', () => {
  test('{seconds} s cost {mc} mc: {why}')
    .with([
      { why: 'nothing was said', tariff: USUAL, seconds: 0, mc: 0n },
      { why: 'a second', tariff: USUAL, seconds: 1, mc: 250n },
      { why: '4 min 32 s are 68 credits', tariff: USUAL, seconds: 272, mc: 68_000n },
      { why: 'a begun minute is a minute', tariff: WHOLE_MINUTES, seconds: 1, mc: 15_000n },
      { why: 'a whole minute is one', tariff: WHOLE_MINUTES, seconds: 60, mc: 15_000n },
      { why: 'a second more is two', tariff: WHOLE_MINUTES, seconds: 61, mc: 30_000n },
      { why: 'at least the minimum', tariff: MINIMUM, seconds: 1, mc: 7500n },
      { why: 'the minimum is for calls that were held', tariff: MINIMUM, seconds: 0, mc: 0n },
      { why: 'over the minimum it is gone', tariff: MINIMUM, seconds: 31, mc: 7750n },
      { why: 'the first seconds are free', tariff: FREE, seconds: 10, mc: 0n },
      { why: 'the next is not', tariff: FREE, seconds: 11, mc: 250n },
      { why: 'free first, then the minimum, in increments', tariff: ALL, seconds: 6, mc: 6000n },
      { why: 'free first, then increments', tariff: ALL, seconds: 30, mc: 7500n },
    ])
    .run(({ assert }, { tariff, seconds, mc }) => {
      assert.equal(chargeFor(seconds, tariff), mc)
    })
})

test.group('What a call costs that goes on beyond the time it was given', () => {
  test('{seconds} s of {ceiling} s cost {mc} mc: {why}')
    .with([
      {
        why: 'by the second, no further minute',
        tariff: WHOLE_MINUTES,
        seconds: 125,
        ceiling: 120,
        mc: 31_250n,
      },
      {
        why: 'in steps as far as it was given',
        tariff: WHOLE_MINUTES,
        seconds: 119,
        ceiling: 120,
        mc: 30_000n,
      },
      {
        why: 'what is begun anyway pays for it',
        tariff: WHOLE_MINUTES,
        seconds: 95,
        ceiling: 90,
        mc: 30_000n,
      },
      { why: 'free seconds stay free', tariff: FREE, seconds: 13, ceiling: 8, mc: 750n },
      { why: 'not the minimum again', tariff: MINIMUM, seconds: 35, ceiling: 30, mc: 8750n },
    ])
    .run(({ assert }, { tariff, seconds, ceiling, mc }) => {
      assert.equal(chargeFor(seconds, tariff, ceiling), mc)
    })
})

test.group('What credits pay for', () => {
  test('{mc} mc pay for {seconds} s: {why}')
    .with([
      { why: 'nothing', tariff: USUAL, mc: 0n, seconds: 0 },
      { why: 'not quite a second', tariff: USUAL, mc: 249n, seconds: 0 },
      { why: 'to the second', tariff: USUAL, mc: 100_000n, seconds: 400 },
      { why: 'whole minutes only', tariff: WHOLE_MINUTES, mc: 29_999n, seconds: 60 },
      { why: 'less than the minimum is nothing', tariff: MINIMUM, mc: 7499n, seconds: 0 },
      { why: 'the minimum is enough', tariff: MINIMUM, mc: 7500n, seconds: 30 },
      { why: 'free seconds come on top', tariff: FREE, mc: 250n, seconds: 11 },
    ])
    .run(({ assert }, { tariff, mc, seconds }) => {
      assert.equal(secondsFor(mc, tariff), seconds)
    })
})

test.group('Seconds and their price', () => {
  test('a call never costs more than what was held for it and the seconds it went on beyond that', ({
    assert,
  }) => {
    const amounts = fc.bigInt({ min: 0n, max: 10_000_000n })
    const overrun = fc.nat({ max: 5 })
    fc.assert(
      fc.property(tariffs, amounts, fc.nat({ max: 900 }), overrun, (price, heldMc, most, more) => {
        const ceiling = Math.min(most, secondsFor(heldMc, price))
        const perSecondMc = price.perMinuteMc / 60n
        const chargeMc = chargeFor(ceiling + more, price, ceiling)
        assert.isTrue(chargeMc <= heldMc + BigInt(more) * perSecondMc)
        assert.isTrue(chargeMc >= chargeFor(ceiling, price))
      }),
      { numRuns: 2000 }
    )
  })

  test('what an amount pays for never costs more than the amount, and admission never lasts less than a minute', ({
    assert,
  }) => {
    fc.assert(
      fc.property(tariffs, fc.bigInt({ min: 0n, max: 10_000_000n }), (price, amountMc) => {
        const seconds = secondsFor(amountMc, price)
        assert.isTrue(chargeFor(seconds, price) <= amountMc)
        assert.isTrue(chargeFor(seconds + price.incrementSeconds, price) > amountMc)
        if (amountMc >= chargeFor(60, price)) assert.isAtLeast(seconds, 60)
      }),
      { numRuns: 2000 }
    )
  })
})
