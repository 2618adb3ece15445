import type { Claim } from '../support/claim.ts'
import { assertFails, attemptWithLostAnswer } from '../support/failures.ts'
import type { BillingHarness } from './harness.ts'
import { ACCOUNT } from './samples.ts'

const OTHER_ACCOUNT = { ...ACCOUNT, accountId: '019c0000-0000-7000-8000-00000000000d' }

export function claimCustomers(claim: Claim<BillingHarness>): void {
  claim('one account is one customer, whatever it is called by now', async (harness, assert) => {
    const { billing } = harness
    const first = await billing.ensureCustomer(ACCOUNT)
    const renamed = await billing.ensureCustomer({ ...ACCOUNT, name: 'Eiche', email: null })
    assert.deepEqual(renamed, first)
    assert.equal(await harness.countCustomers(ACCOUNT.accountId), 1)
  })

  claim('one account is one customer also days later', async (harness, assert) => {
    const first = await harness.billing.ensureCustomer(ACCOUNT)
    await harness.waitTwoDays()
    assert.deepEqual(await harness.billing.ensureCustomer(ACCOUNT), first)
    assert.equal(await harness.countCustomers(ACCOUNT.accountId), 1)
  })

  claim('a lost answer never makes a second customer', async (harness, assert) => {
    await harness.loseNextAnswer()
    await attemptWithLostAnswer(assert, () => harness.billing.ensureCustomer(ACCOUNT))
    await harness.billing.ensureCustomer(ACCOUNT)
    assert.equal(await harness.countCustomers(ACCOUNT.accountId), 1)
  })

  claim('another account is another customer', async ({ billing }, assert) => {
    const one = await billing.ensureCustomer(ACCOUNT)
    assert.notDeepEqual(await billing.ensureCustomer(OTHER_ACCOUNT), one)
  })

  claim('the portal has an address for the browser', async ({ billing }, assert) => {
    const { customerId } = await billing.ensureCustomer(ACCOUNT)
    const returnUrl = 'https://app.example.com/app/credits'
    const { url } = await billing.openPortal({ customerId, returnUrl })
    assert.match(url, /^https?:\/\//)
  })

  claim('nobody has neither a portal nor cards', async ({ billing }, assert) => {
    const nobody = { customerId: 'no_such_customer', returnUrl: 'https://app.example.com/' }
    await assertFails(assert, 'E_NOT_FOUND', () => billing.openPortal(nobody))
    assert.isEmpty(await billing.listCards('no_such_customer'))
  })
}
