import { setTimeout } from 'node:timers/promises'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import Pack from '#models/pack'
import PriceVersion from '#models/price_version'
import { isolate } from '#tests/support/api/isolation'
import { Visitor } from '#tests/support/api/visitor'

async function page(path: string) {
  return (await new Visitor().open(path)).text()
}

/** Pages may be a few seconds behind. */
async function pageOnceItSays(path: string, words: string) {
  for (let tries = 0; tries < 50; tries += 1) {
    const html = await page(path)
    if (html.includes(words)) return html
    await setTimeout(100)
  }
  return page(path)
}

test.group('Prices on the pages for everybody', (group) => {
  isolate(group)

  test('follow the price in force and the packs on offer', async ({ assert }) => {
    assert.include(await page('/pricing'), '€0.15 a minute')

    await PriceVersion.create({ perMinuteMc: 24_000n, effectiveAt: DateTime.utc() })
    await Pack.query().where('position', 1).update({ isOffered: false })
    await Pack.query().where('position', 2).update({ amountMinor: 3000 })

    const pricing = await pageOnceItSays('/pricing', '€0.24 a minute')
    assert.include(pricing, '€0.24 a minute. That is the whole list.')
    assert.notInclude(pricing, 'Starter')
    assert.include(pricing, '€30')
    assert.include(pricing, 'about 104 minutes')
    assert.notInclude(pricing, '0.15')

    assert.include(await page('/'), '€0.24 a minute')
    assert.include(await page('/de'), '0,24\u00a0€ pro Minute')
    assert.include(await page('/de/pricing'), '0,24\u00a0€ pro Minute. Das ist die ganze Liste.')
  })

  test('say how calls are counted where it is not by the second', async ({ assert }) => {
    await PriceVersion.create({
      perMinuteMc: 30_000n,
      incrementSeconds: 6,
      minimumSeconds: 12,
      freeSeconds: 3,
      effectiveAt: DateTime.utc(),
    })
    const pricing = await pageOnceItSays('/pricing', '€0.30 a minute')
    assert.include(pricing, 'in steps of 6 seconds')
    assert.include(pricing, 'A call counts as 12 seconds at least.')
    assert.include(pricing, 'The first 3 seconds of every call are free.')
  })
})

test.group('A page that is kept', () => {
  test('is sent compressed, and not at all to who has it already', async ({ assert }) => {
    const url = `http://${process.env.HOST}:${process.env.PORT}/de/pricing`
    const small = await fetch(url, { headers: { 'accept-encoding': 'br' } })
    assert.equal(small.headers.get('content-encoding'), 'br')
    const whole = await fetch(url, { headers: { 'accept-encoding': 'identity' } })
    assert.isNull(whole.headers.get('content-encoding'))
    assert.equal(await small.text(), await whole.text())

    const etag = whole.headers.get('etag')!
    const again = await fetch(url, {
      headers: { 'if-none-match': etag, 'cache-control': 'max-age=0' },
    })
    assert.equal(again.status, 304)
    assert.equal(await again.text(), '')
  })
})
