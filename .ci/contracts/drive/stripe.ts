import stripe from '@kametrix/stripe'
import { originOf, type Drive } from './setting.ts'
import { driveStripeMoney } from './stripe_money.ts'

const SECRET = 'whsec_contracts'

/** The clicks of people and banks, as the stand-in takes them. */
export type Act = (action: string, input: object) => Promise<Record<string, string>>

export const driveStripe: Drive = async (setting) => {
  const { sandbox, receiver } = setting
  const options = {
    baseUrl: originOf(setting, 'stripe'),
    secretKey: 'sk_test_contracts',
    webhookSecret: SECRET,
  }
  const billing = await stripe.contracts.billing(options)
  const taxed = await stripe.contracts.billing({ ...options, automaticTax: 'true' })
  const inbound = await stripe.contracts.inbound(options)
  receiver.answer('stripe', (request) => ({ status: 200, body: inbound.receive(request).type }))
  const act: Act = async (action, input) =>
    (await sandbox.act('stripe', action, input)) as Record<string, string>
  await act('setEndpoint', { url: receiver.urlOf('stripe'), secret: SECRET })

  const account = { accountId: 'account-1', name: 'Ahorn', email: 'owner@example.com' }
  const { customerId } = await billing.ensureCustomer(account)
  await billing.ensureCustomer({ ...account, email: null })
  const order = (purchaseId: string) => ({
    purchaseId,
    accountId: account.accountId,
    customerId,
    description: 'Starter: 1,000 credits',
    amountMinor: 1000,
    currency: 'eur',
    saveCard: true,
    successUrl: 'http://localhost:3333/app/credits?checkout={CHECKOUT_SESSION_ID}',
    cancelUrl: 'http://localhost:3333/app/credits',
  })
  const open = async (purchaseId: string) =>
    (await billing.openCheckout(order(purchaseId))).checkoutId

  const paid = await open('purchase-1')
  await open('purchase-1')
  await act('pay', { checkoutId: paid, card: '4000000000000002' })
  await act('pay', { checkoutId: paid })
  const { paymentId } = (await billing.findCheckout(paid))!
  await billing.closeCheckout(paid)

  const late = await open('purchase-2')
  const { paymentId: lateId } = await act('pay', { checkoutId: late, late: true })
  await act('settleLate', { checkoutId: late })

  const refused = await open('purchase-3')
  await act('pay', { checkoutId: refused, late: true })
  await act('settleLate', { checkoutId: refused, succeeds: false })

  await act('expire', { checkoutId: await open('purchase-4') })
  await billing.closeCheckout(await open('purchase-5'))
  await billing.findCheckout('cs_test_unknown')
  const { checkoutId: withTax } = await taxed.openCheckout(order('purchase-6'))
  await act('pay', { checkoutId: withTax })

  await driveStripeMoney({
    billing,
    act,
    order: order('purchase-7'),
    paymentId: paymentId!,
    lateId: lateId!,
  })
}
