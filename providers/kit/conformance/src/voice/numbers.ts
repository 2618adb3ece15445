import type { Claim } from '../support/claim.ts'
import { assertFails, attemptWithLostAnswer } from '../support/failures.ts'
import type { VoiceHarness, VoiceSupport } from './harness.ts'
import { aRouting, OWNER_PHONE, OWN_NUMBER } from './samples.ts'

export function claimNumbers(claim: Claim<VoiceHarness>, supports: VoiceSupport): void {
  claim('a number comes from the area code asked for', async (harness, assert) => {
    const { voice } = harness
    await harness.seedAreaCodes({ 415: 2, 628: 2 })
    if (!supports.areaCodes) {
      await assertFails(assert, 'E_NOT_SUPPORTED', () => voice.acquireNumber(aRouting(), '628'))
      assert.isEmpty(await voice.listNumbers())
      return
    }
    const { vendorId } = await voice.acquireNumber(aRouting(), '628')
    await harness.finishActivation()
    const number = await voice.findNumber(vendorId)
    assert.equal(number?.status, 'active')
    assert.match(number?.number ?? '', /^\+1628\d{7}$/)
  })

  claim('an area code without numbers names some that have', async (harness, assert) => {
    await harness.seedAreaCodes({ 415: 0, 628: 2 })
    const code = supports.areaCodes ? 'E_AREA_CODE_UNAVAILABLE' : 'E_NOT_SUPPORTED'
    const error = await assertFails(assert, code, () =>
      harness.voice.acquireNumber(aRouting(), '415')
    )
    const hints = supports.areaCodes && supports.areaCodeHints ? ['628'] : []
    assert.deepEqual(error.hints, hints)
    assert.isEmpty(await harness.voice.listNumbers())
  })

  claim('a number is read back with its routing', async (harness, assert) => {
    const { voice } = harness
    await harness.seedAreaCodes({ 415: 1 })
    const acquired = await voice.acquireNumber(aRouting(), null)
    assert.equal(acquired.key, 'number-0001')
    assert.equal(acquired.fallbackNumber, OWNER_PHONE)
    await harness.finishActivation()
    const found = await voice.findNumber(acquired.vendorId)
    assert.match(found?.number ?? '', /^\+[1-9]\d{6,14}$/)
    assert.deepEqual(await voice.listNumbers(), [found!])
  })

  claim('a number at a carrier is imported once, and rings here', async (harness, assert) => {
    const { voice } = harness
    const login = { accountId: `AC${'0'.repeat(32)}`, keyId: 'SK1', keySecret: 'a secret' }
    const first = await voice.importNumber(aRouting(), OWN_NUMBER, login)
    const second = await voice.importNumber(aRouting(), OWN_NUMBER, login)
    assert.equal(second.vendorId, first.vendorId)
    assert.containSubset(await voice.findNumber(first.vendorId), {
      number: OWN_NUMBER,
      status: 'active',
      rings: 'here',
      fallbackNumber: OWNER_PHONE,
    })
  })

  claim('the same key never takes a second number', async (harness, assert) => {
    await harness.seedAreaCodes({ 415: 3 })
    const first = await harness.voice.acquireNumber(aRouting(), null)
    const second = await harness.voice.acquireNumber(aRouting(), null)
    assert.equal(second.vendorId, first.vendorId)
    assert.lengthOf(await harness.voice.listNumbers(), 1)
  })

  claim('a lost answer never takes a second number', async (harness, assert) => {
    await harness.seedAreaCodes({ 415: 3 })
    await harness.loseNextAnswer()
    await attemptWithLostAnswer(assert, () => harness.voice.acquireNumber(aRouting(), null))
    const { vendorId } = await harness.voice.acquireNumber(aRouting(), null)
    const numbers = await harness.voice.listNumbers()
    assert.deepEqual(
      numbers.map((number) => number.vendorId),
      [vendorId]
    )
  })

  claim('when no more numbers are sold, somebody is told', async (harness, assert) => {
    await harness.stopSellingNumbers()
    const error = await assertFails(assert, 'E_VENDOR_REFUSED', () =>
      harness.voice.acquireNumber(aRouting(), null)
    )
    assert.isNotEmpty(error.message)
  })

  claim('routing can be set again, also to no fallback', async (harness, assert) => {
    const { voice } = harness
    await harness.seedAreaCodes({ 415: 1 })
    const { vendorId } = await voice.acquireNumber(aRouting(), null)
    await voice.routeNumber(vendorId, aRouting({ fallbackNumber: '+493023125002' }))
    assert.equal((await voice.findNumber(vendorId))?.fallbackNumber, '+493023125002')
    await voice.routeNumber(vendorId, aRouting({ fallbackNumber: null }))
    assert.isNull((await voice.findNumber(vendorId))?.fallbackNumber)
  })

  claim('a number that is gone cannot be routed', async (harness, assert) => {
    const { voice } = harness
    await harness.seedAreaCodes({ 415: 1 })
    const { vendorId } = await voice.acquireNumber(aRouting(), null)
    await voice.releaseNumber(vendorId)
    await assertFails(assert, 'E_NOT_FOUND', () => voice.routeNumber(vendorId, aRouting()))
  })

  claim('releasing is quiet, however often', async (harness, assert) => {
    const { voice } = harness
    await harness.seedAreaCodes({ 415: 2 })
    const { vendorId } = await voice.acquireNumber(aRouting(), null)
    const kept = await voice.acquireNumber(aRouting({ key: 'number-0002' }), null)
    await voice.releaseNumber(vendorId)
    await voice.releaseNumber(vendorId)
    assert.isNull(await voice.findNumber(vendorId))
    const left = await voice.listNumbers()
    assert.deepEqual(
      left.map((number) => number.vendorId),
      [kept.vendorId]
    )
  })
}
