import type { StandInRoutes } from '@kametrix/sandbox'
import type { Store, StoredNumber } from '../store.ts'
import { checkPhoneNumber } from './checks.ts'
import { Refusal } from './guard.ts'
import { found, jsonBody, page, patched } from './requests.ts'

const HINTS = 3

export function phoneNumberRoutes(store: Store): StandInRoutes {
  const { numbers } = store
  return {
    'POST /phone-number': (request) => {
      const body = jsonBody(request)
      const { numberDesiredAreaCode: areaCode } = checkPhoneNumber(body)
      const number: StoredNumber = {
        ...body,
        provider: 'vapi',
        ...store.newRecord(),
        number: buy(store, areaCode),
        status: 'activating',
      }
      numbers.set(number.id, number)
      return { status: 201, body: withoutDigits(number) }
    },
    'GET /phone-number': ({ query }) => ({
      status: 200,
      body: page(numbers.values(), query).map((number) => activated(store, number)),
    }),
    'GET /phone-number/:id': (request) => ({
      status: 200,
      body: activated(store, found(numbers, request, 'phone number')),
    }),
    'PATCH /phone-number/:id': (request) => {
      const before = found(numbers, request, 'phone number')
      const body = jsonBody(request)
      checkPhoneNumber(body)
      const number = patched(before, body, store.now())
      numbers.set(number.id, number)
      return { status: 200, body: activated(store, number) }
    },
    'DELETE /phone-number/:id': (request) => {
      const number = found(numbers, request, 'phone number')
      numbers.delete(number.id)
      if (number.number) store.stock.putBack(number.number)
      return { status: 200, body: number }
    },
  }
}

function buy({ stock, numbers }: Store, areaCode: string | undefined): string {
  if (stock.isFull(numbers.size)) {
    throw new Refusal(400, 'Free phone numbers are limited to 5 an account. Import your own.')
  }
  const number = stock.take(areaCode)
  if (number) return number
  const hints = stock.available().slice(0, HINTS).join(', ')
  throw new Refusal(400, `This area code is not available. Hint: Try one of ${hints}.`)
}

/** A new number is answered without its digits; whoever looks again finds it active. */
function activated(store: Store, number: StoredNumber): StoredNumber {
  const active: StoredNumber = { ...number, status: 'active' }
  store.numbers.set(active.id, active)
  return active
}

function withoutDigits({ number: _, ...shown }: StoredNumber) {
  return shown
}
