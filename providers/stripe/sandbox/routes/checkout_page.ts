import type { StandInRequest, StandInResponse, StandInRoutes } from '@kametrix/sandbox'
import type { Checkouts } from '../checkouts.ts'
import { ApiError } from '../errors.ts'
import { checkoutPage, lostPage } from '../pages/checkout.ts'
import { STYLES } from '../pages/styles.ts'
import type { CheckoutRecord } from '../store.ts'

type Act = (checkouts: Checkouts, id: string) => Promise<unknown>

/** Values of the form's `action` field. */
const ACTIONS = new Map<unknown, Act>([
  ['pay', (checkouts, id) => checkouts.pay(id)],
  ['pay_late', (checkouts, id) => checkouts.pay(id, { late: true })],
  ['settle', (checkouts, id) => checkouts.settleLate(id, true)],
  ['decline', (checkouts, id) => checkouts.settleLate(id, false)],
])

/** Stripe's hosted page, for people and for tests that post its form. */
export function checkoutPageRoutes(checkouts: Checkouts): StandInRoutes {
  return {
    'GET /checkout.css': () => ({
      status: 200,
      headers: { 'content-type': 'text/css; charset=utf-8' },
      body: STYLES,
    }),

    'GET /checkout/:id': orLost(async ({ params }) =>
      page(200, checkoutPage(await checkouts.find(params.id ?? '')))
    ),

    'POST /checkout/:id': orLost(async (request) => {
      const id = request.params.id ?? ''
      const record = await checkouts.find(id)
      const { action } = (request.body() ?? {}) as { action?: unknown }
      const act = ACTIONS.get(action)
      if (!act) return page(400, lostPage('Nobody pressed a button of this page.'))
      await act(checkouts, id)
      return { status: 303, headers: { location: returnAddress(record) } }
    }),
  }
}

/** Stripe puts the session's id where the address asks for it. */
function returnAddress({ session }: CheckoutRecord): string {
  return (session.success_url ?? '').replaceAll('{CHECKOUT_SESSION_ID}', session.id)
}

function orLost(handler: (request: StandInRequest) => Promise<StandInResponse>) {
  return async (request: StandInRequest): Promise<StandInResponse> => {
    try {
      return await handler(request)
    } catch (error) {
      if (error instanceof ApiError) return page(error.status, lostPage(error.message))
      throw error
    }
  }
}

function page(status: number, html: string): StandInResponse {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body: html }
}
