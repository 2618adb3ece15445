import type { CheckoutRecord } from '../store.ts'
import { escape, layout } from './layout.ts'

/** The form posts to its own address; the pressed button is the field `action`. */
export function checkoutPage(record: CheckoutRecord): string {
  const { session, title } = record
  return layout(
    `Pay for ${title}`,
    `<p class="item">${escape(title)}</p>
    <p class="amount">${escape(money(session.amount_total ?? 0, session.currency ?? 'usd'))}</p>
    ${actions(record)}`
  )
}

export function lostPage(sentence: string): string {
  return layout('Checkout', `<p role="alert">${escape(sentence)}</p>`)
}

function actions({ session, awaitingBank }: CheckoutRecord): string {
  if (session.status === 'open') {
    const cancel = session.cancel_url ? `<a href="${escape(session.cancel_url)}">Cancel</a>` : ''
    return `${form(button('pay', 'Pay'), button('pay_late', 'Pay with a bank debit that settles late'))}${cancel}`
  }
  if (awaitingBank) {
    return `<p>The bank has not moved the money yet.</p>
    ${form(button('settle', 'Let the money arrive'), button('decline', 'Let the bank refuse'))}`
  }
  return `<p>This checkout is over: ${escape(`${session.status}, ${session.payment_status}`)}.</p>`
}

function form(...buttons: string[]): string {
  return `<form method="post">${buttons.join('')}</form>`
}

function button(action: string, label: string): string {
  return `<button name="action" value="${action}">${label}</button>`
}

function money(minor: number, currency: string): string {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency })
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2
  return format.format(minor / 10 ** digits)
}
