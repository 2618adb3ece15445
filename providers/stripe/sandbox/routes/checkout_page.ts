import type { StandInRequest, StandInResponse, StandInRoutes } from '@kametrix/sandbox'
import type { Checkouts } from '../checkouts.ts'
import { findTestCard, PAYING_IBAN, UNKNOWN_CARD } from '../entities/test_cards.ts'
import { checkoutPage, type CheckoutView } from '../pages/checkout.ts'
import type { Page } from '../pages/layout.ts'
import type { CheckoutRecord } from '../store.ts'
import type { Till } from '../till.ts'
import { fieldsOf, orLost } from './pages.ts'

interface Press {
  till: Till
  record: CheckoutRecord
  page: Page
  /** What was typed. */
  card: string
  iban: string
}

/** What the page says after a button; nothing: it worked, and the payer is sent on. */
type Act = (press: Press) => Promise<Partial<CheckoutView> | void>

/** Values of the forms' `action` field. */
const ACTIONS = new Map<unknown, Act>([
  ['pay', (press) => payByCard(press, { asks: true })],
  ['confirm', (press) => payByCard(press, { asks: false })],
  ['refuse', async ({ page }) => ({ problem: page.words.authentication_required })],
  ['pay_late', ({ till, record, iban }) => till.payByDebit(record, iban)],
  ['settle', async ({ till, record }) => void (await till.settleLate(record, true))],
  ['decline', async ({ till, record }) => void (await till.settleLate(record, false))],
])

/** Stripe's hosted page, for people and for tests that post its forms. */
export function checkoutPageRoutes(checkouts: Checkouts, till: Till): StandInRoutes {
  const show = (page: Page, record: CheckoutRecord, change: Partial<CheckoutView> = {}) => {
    const view = { record, awaitsBank: till.isAwaitingBank(record), ...change }
    const title = `${page.words.checkout}: ${record.title}`
    return page.response(view.problem ? 402 : 200, title, checkoutPage(page, view))
  }

  return {
    'GET /checkout/:id': orLost((request, page) => show(page, recordOf(checkouts, request))),

    'POST /checkout/:id': orLost(async (request, page) => {
      const record = recordOf(checkouts, request)
      const { action, card, iban } = fieldsOf(request)
      const act = ACTIONS.get(action)
      if (!act) return page.lost(400, 'Nobody pressed a button of this page.')
      const typed = { card: String(card ?? '4242424242424242'), iban: accountOf(iban) }
      const change = await act({ till, record, page, ...typed })
      return change ? show(page, record, change) : sentOn(record)
    }),
  }
}

async function payByCard({ till, record, page, card }: Press, { asks }: { asks: boolean }) {
  const found = findTestCard(card)
  if (!found) return { problem: page.words[UNKNOWN_CARD.declineCode] }
  if (asks && found.confirms) return { confirms: found.number }
  const refusal = await till.payByCard(record, found)
  if (refusal) return { problem: page.words[refusal.declineCode] }
}

function recordOf(checkouts: Checkouts, { params }: StandInRequest): CheckoutRecord {
  return checkouts.find(params.id ?? '')
}

function accountOf(typed: unknown): string {
  return typeof typed === 'string' ? typed.replaceAll(/\s/g, '').toUpperCase() : PAYING_IBAN
}

/** Stripe puts the session's id where the address asks for it. */
function sentOn({ session }: CheckoutRecord): StandInResponse {
  const location = (session.success_url ?? '').replaceAll('{CHECKOUT_SESSION_ID}', session.id)
  return { status: 303, headers: { location } }
}
