import type { StandInRequest, StandInRoutes } from '@kametrix/sandbox'
import { ApiError } from '../errors.ts'
import { getOrFail } from '../lookup.ts'
import type { Methods } from '../methods.ts'
import { portalPage, receiptPage } from '../pages/portal.ts'
import type { Store } from '../store.ts'
import { fieldsOf, orLost } from './pages.ts'

/** Stripe's customer portal and its receipts, for people and for tests that post the forms. */
export function portalPageRoutes(store: Store, methods: Methods): StandInRoutes {
  const viewOf = ({ params }: StandInRequest) => {
    const portal = getOrFail(store, 'portals', params.id ?? '')
    const customer = getOrFail(store, 'customers', portal.customer)
    const cards = methods.keptBy(customer.id).filter(({ card }) => card)
    const charges = [...store.charges.values()]
      .filter((charge) => charge.customer === customer.id && charge.status !== 'failed')
      .reverse()
    return { customer, returnUrl: portal.return_url, cards, charges }
  }

  return {
    'GET /portal/:id': orLost((request, page) =>
      page.response(200, page.words.portal, portalPage(page, viewOf(request)))
    ),

    'POST /portal/:id': orLost(async (request) => {
      const { cards } = viewOf(request)
      const { action, card } = fieldsOf(request)
      const kept = cards.find(({ method }) => method.id === card)
      if (action !== 'remove' || !kept) {
        throw ApiError.ofParam(undefined, 'card', 'Nobody pressed a button of this page.')
      }
      await methods.detach(kept.method.id)
      return { status: 303, headers: { location: `./${request.params.id}` } }
    }),

    'GET /receipts/:id': orLost(({ params }, page) =>
      page.response(
        200,
        page.words.receipt,
        receiptPage(page, getOrFail(store, 'charges', params.id ?? ''))
      )
    ),
  }
}
