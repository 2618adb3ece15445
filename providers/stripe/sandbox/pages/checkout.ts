import { PAYING_IBAN, REFUSED_IBAN } from '../entities/test_cards.ts'
import type { CheckoutRecord } from '../store.ts'
import { escape, type Page } from './layout.ts'
import type { Words } from './words.ts'

/** What a checkout's page says beside what is bought. */
export interface CheckoutView {
  record: CheckoutRecord
  awaitsBank: boolean
  /** Why the last attempt did not work. */
  problem?: string
  /** A card whose bank asks the payer first. */
  confirms?: string
}

const TRY: [number: string, meaning: keyof Words][] = [
  ['4242 4242 4242 4242', 'cardPays'],
  ['4000 0000 0000 0002', 'cardDeclined'],
  ['4000 0000 0000 9995', 'cardEmpty'],
  ['4000 0025 0000 3155', 'cardAsks'],
  [REFUSED_IBAN, 'ibanRefused'],
]

/** The forms post to the page's own address; the pressed button is the field `action`. */
export function checkoutPage(page: Page, view: CheckoutView): string {
  const { session, title } = view.record
  const back = session.cancel_url
    ? `<a class="back" href="${escape(session.cancel_url)}">${page.say('back')}</a>`
    : ''
  return `<div class="two">
    <section>
      ${session.status === 'open' ? back : ''}
      <h1>${escape(title)}</h1>
      <p class="amount">${escape(amountOf(page, view))}</p>
      ${taxNote(page, view)}
    </section>
    <section>
      ${view.problem ? `<p class="alert" role="alert">${escape(view.problem)}</p>` : ''}
      ${ways(page, view)}
    </section>
  </div>`
}

function ways(page: Page, view: CheckoutView): string {
  const { session } = view.record
  if (view.confirms) return confirmation(page, view, view.confirms)
  if (session.status === 'open') {
    return `${byCard(page, view)}${byDebit(page, view)}${tryList(page)}`
  }
  if (view.awaitsBank) {
    return `<p>${page.say('waiting')}</p>
    <form method="post">${page.button('settle', 'settle', { main: true })}${page.button('decline', 'decline')}</form>`
  }
  if (session.status === 'expired') return `<p>${page.say('expired')}</p>`
  return `<p>${page.say(session.payment_status === 'paid' ? 'complete' : 'unpaid')}</p>`
}

function byCard(page: Page, view: CheckoutView): string {
  return `<form method="post">
    <h2>${page.say('card')}</h2>
    <label>${page.say('cardNumber')}<input name="card" inputmode="numeric" autocomplete="off" value="4242 4242 4242 4242"></label>
    <div class="pair">
      <label>${page.say('expires')}<input name="expires" inputmode="numeric" autocomplete="off" value="12 / 34"></label>
      <label>${page.say('cvc')}<input name="cvc" inputmode="numeric" autocomplete="off" value="123"></label>
    </div>
    ${view.record.keepsCard ? `<p class="note">${page.say('keeps')}</p>` : ''}
    ${page.button('pay', 'pay', { main: true, amount: amountOf(page, view) })}
  </form>`
}

function byDebit(page: Page, view: CheckoutView): string {
  return `<form method="post">
    <h2>${page.say('debit')}</h2>
    <label>${page.say('iban')}<input name="iban" autocomplete="off" value="${PAYING_IBAN}"></label>
    <p class="note">${page.say('debitNote')}</p>
    ${page.button('pay_late', 'payLate', { amount: amountOf(page, view) })}
  </form>`
}

function tryList(page: Page): string {
  const rows = TRY.map(
    ([number, meaning]) => `<div><dt>${number}</dt><dd>${page.say(meaning)}</dd></div>`
  )
  return `<details><summary>${page.say('testCards')}</summary><dl>${rows.join('')}</dl></details>`
}

function confirmation(page: Page, view: CheckoutView, card: string): string {
  return `<form method="post">
    <p>${page.say('confirm', { amount: amountOf(page, view) })}</p>
    <input type="hidden" name="card" value="${escape(card)}">
    ${page.button('confirm', 'yes', { main: true })}${page.button('refuse', 'no')}
  </form>`
}

function taxNote(page: Page, { record: { session } }: CheckoutView): string {
  if (!session.automatic_tax.enabled) return ''
  const tax = Math.round(((session.amount_total ?? 0) * 19) / 119)
  const amount = page.money(tax, session.currency ?? 'eur')
  return `<p class="note">${page.say('withTax', { amount })}</p>`
}

function amountOf(page: Page, { record: { session } }: CheckoutView): string {
  return page.money(session.amount_total ?? 0, session.currency ?? 'usd')
}
