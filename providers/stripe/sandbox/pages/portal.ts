import type { Charge } from '../entities/charge.ts'
import type { Customer } from '../entities/customer.ts'
import type { MethodRecord } from '../store.ts'
import { escape, type Page } from './layout.ts'

export interface PortalView {
  customer: Customer
  returnUrl: string | null
  /** The newest first. */
  cards: MethodRecord[]
  charges: Charge[]
}

/** Where a payer sees what they paid, and removes cards. */
export function portalPage(
  page: Page,
  { customer, returnUrl, cards, charges }: PortalView
): string {
  const back = returnUrl
    ? `<a class="back" href="${escape(returnUrl)}">${page.say('back')}</a>`
    : ''
  return `${back}
    <h1>${page.say('portal')}</h1>
    <p class="note">${escape([customer.name, customer.email].filter(Boolean).join(' · '))}</p>
    <section>
      <h2>${page.say('cards')}</h2>
      ${list(cards.map((record) => cardRow(page, record))) ?? `<p>${page.say('noCards')}</p>`}
    </section>
    <section>
      <h2>${page.say('payments')}</h2>
      ${list(charges.map((charge) => paymentRow(page, charge))) ?? `<p>${page.say('noPayments')}</p>`}
    </section>`
}

export function receiptPage(page: Page, charge: Charge): string {
  return `<h1>${page.say('receipt')}</h1>
    <p class="amount">${escape(page.money(charge.amount, charge.currency))}</p>
    <p>${escape(charge.description ?? '')}</p>
    <p>${escape(`${page.date(charge.created)} · ${payerOf(charge)}`)}</p>
    <p>${stateOf(page, charge)}</p>
    <p class="note">${escape(charge.id)}</p>`
}

function list(rows: string[]): string | null {
  return rows.length > 0 ? `<ul class="list">${rows.join('')}</ul>` : null
}

function cardRow(page: Page, { method: { id, card } }: MethodRecord): string {
  if (!card) return ''
  const date = `${String(card.exp_month).padStart(2, '0')}/${card.exp_year}`
  return `<li>
    <span>${escape(labelOf(card.brand, card.last4))}<br><small>${page.say('until', { date })}</small></span>
    <form method="post"><input type="hidden" name="card" value="${id}">${page.button('remove', 'remove')}</form>
  </li>`
}

function paymentRow(page: Page, charge: Charge): string {
  const receipt = charge.receipt_url
    ? ` · <a href="../receipts/${charge.id}">${page.say('receipt')}</a>`
    : ''
  return `<li>
    <span>${escape(charge.description ?? charge.id)}<br><small>${escape(page.date(charge.created))} · ${escape(payerOf(charge))}${receipt}</small></span>
    <span class="sum">${escape(page.money(charge.amount, charge.currency))}<br><small>${stateOf(page, charge)}</small></span>
  </li>`
}

function payerOf({ payment_method_details: details }: Charge): string {
  if (details?.card) return labelOf(details.card.brand ?? '', details.card.last4 ?? '')
  return `SEPA •••• ${details?.sepa_debit?.last4 ?? ''}`
}

function labelOf(brand: string, last4: string): string {
  return `${brand.slice(0, 1).toUpperCase()}${brand.slice(1)} •••• ${last4}`
}

function stateOf(page: Page, charge: Charge): string {
  if (charge.status === 'pending') return page.say('pending')
  if (charge.refunded) return page.say('refunded')
  if (charge.amount_refunded > 0) {
    const amount = page.money(charge.amount_refunded, charge.currency)
    return page.say('partlyRefunded', { amount })
  }
  return page.say(charge.disputed ? 'disputed' : 'paid')
}
