import stripe from '@kametrix/stripe'
import { originOf, type Drive } from './setting.ts'

const SECRET = 'whsec_contracts'

export const driveStripe: Drive = async (setting) => {
  const { sandbox, receiver } = setting
  const options = {
    baseUrl: originOf(setting, 'stripe'),
    secretKey: 'sk_test_contracts',
    webhookSecret: SECRET,
  }
  const billing = await stripe.contracts.billing(options)
  const inbound = await stripe.contracts.inbound(options)
  receiver.answer('stripe', (request) => ({ status: 200, body: inbound.receive(request).type }))
  await sandbox.act('stripe', 'setEndpoint', { url: receiver.urlOf('stripe'), secret: SECRET })

  const customer = { accountId: 'account-1', name: 'Ahorn', email: 'owner@example.com' }
  const { customerId } = await billing.ensureCustomer(customer)
  const open = async (purchaseId: string) => {
    const { checkoutId } = await billing.openCheckout({
      purchaseId,
      accountId: 'account-1',
      description: 'Starter: 1,000 credits',
      amountMinor: 1000,
      currency: 'eur',
      customerId,
      saveCard: true,
      successUrl: 'http://localhost:3333/app/credits?checkout={CHECKOUT_SESSION_ID}',
      cancelUrl: 'http://localhost:3333/app/credits',
    })
    return checkoutId
  }

  const paid = await open('purchase-1')
  await open('purchase-1')
  await sandbox.act('stripe', 'pay', { checkoutId: paid })
  await billing.findCheckout(paid)

  const late = await open('purchase-2')
  await sandbox.act('stripe', 'pay', { checkoutId: late, late: true })
  await sandbox.act('stripe', 'settleLate', { checkoutId: late })

  const refused = await open('purchase-3')
  await sandbox.act('stripe', 'pay', { checkoutId: refused, late: true })
  await sandbox.act('stripe', 'settleLate', { checkoutId: refused, succeeds: false })

  await sandbox.act('stripe', 'expire', { checkoutId: await open('purchase-4') })
  await billing.findCheckout('cs_test_unknown')
}
