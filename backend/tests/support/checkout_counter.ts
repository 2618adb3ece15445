import OpenCheckout from '#actions/credits/open_checkout'
import Pack from '#models/pack'
import Purchase from '#models/purchase'
import VendorEvent from '#models/vendor_event'
import { balanceOf } from '#tests/support/ledger'
import { openBusiness, sandbox, work } from '#tests/support/town'
import type Account from '#models/account'

/** Something that happens at the billing vendor. */
export async function atVendor(action: string, input: object = {}): Promise<any> {
  const town = await sandbox()
  return town.act('stripe', action, input)
}

/** A business on the way to pay for a pack of 1,000 credits, and what happens to it. */
export async function checkOut({ savesCard = false } = {}) {
  const business = await openBusiness()
  const pack = await Pack.query().where('isOffered', true).orderBy('position').firstOrFail()
  const opened = await new OpenCheckout().handle({ ...business, packId: pack.id, savesCard })
  const { purchase } = opened
  const { checkoutId } = purchase
  const act = (action: string, input: object = {}) => atVendor(action, { checkoutId, ...input })
  const find = () => Purchase.findOrFail(purchase.id)
  return { ...business, ...opened, pack, act, find }
}

/** One that has paid, with the payment's id. */
export async function paidCheckout(wanted: { savesCard?: boolean; card?: string } = {}) {
  const counter = await checkOut(wanted)
  const { paymentId } = await counter.act('pay', wanted.card ? { card: wanted.card } : {})
  await work()
  return { ...counter, paymentId: paymentId as string }
}

/** What is available less what is owed. */
export async function worth(account: Account): Promise<bigint> {
  const { availableMc, heldMc, debtMc } = await balanceOf(account)
  return availableMc + heldMc - debtMc
}

export function eventsOf({ checkoutId }: Purchase) {
  return VendorEvent.query().where('subject', checkoutId!)
}
