import type { StandInRoutes } from '@kametrix/sandbox'
import type { Store, StoredNumber } from '../store.ts'
import { checkNumberChange, checkPhoneNumber } from './checks.ts'
import { Refusal } from './guard.ts'
import { found, jsonBody, page, patched } from './requests.ts'

const HINTS = 3
/** The one API key that the carrier refuses. */
const REFUSED_KEY = 'SKrefused'

export function phoneNumberRoutes(store: Store): StandInRoutes {
  const { numbers } = store
  return {
    'POST /phone-number': (request) => {
      const body = jsonBody(request)
      const wanted = checkPhoneNumber(body)
      if (wanted.provider === 'twilio') return { status: 201, body: imported(store, body) }
      const number: StoredNumber = {
        ...body,
        provider: 'vapi',
        ...store.newRecord(),
        number: buy(store, wanted.numberDesiredAreaCode),
        status: 'activating',
      }
      numbers.set(number.id, number)
      return { status: 201, body: withoutDigits(number) }
    },
    'GET /phone-number': ({ query }) => ({
      status: 200,
      body: page(numbers.values(), query).map((number) => shown(activated(store, number))),
    }),
    'GET /phone-number/:id': (request) => ({
      status: 200,
      body: shown(activated(store, found(numbers, request, 'phone number'))),
    }),
    'PATCH /phone-number/:id': (request) => {
      const before = found(numbers, request, 'phone number')
      const body = jsonBody(request)
      checkNumberChange(body)
      const number = patched(before, body, store.now())
      numbers.set(number.id, number)
      return { status: 200, body: shown(activated(store, number)) }
    },
    'DELETE /phone-number/:id': (request) => {
      const number = found(numbers, request, 'phone number')
      numbers.delete(number.id)
      if (number.provider === 'vapi' && number.number) store.stock.putBack(number.number)
      return { status: 200, body: shown(number) }
    },
  }
}

function buy({ stock, numbers }: Store, areaCode: string | undefined): string {
  const own = [...numbers.values()].filter(({ provider }) => provider === 'vapi')
  if (stock.isFull(own.length)) {
    throw new Refusal(400, 'Free phone numbers are limited to 5 an account. Import your own.')
  }
  const number = stock.take(areaCode)
  if (number) return number
  const hints = stock.available().slice(0, HINTS).join(', ')
  throw new Refusal(400, `This area code is not available. Hint: Try one of ${hints}.`)
}

/** A number at Twilio, which has to let Vapi have it. */
function imported(store: Store, wanted: object): object {
  const number = { ...wanted, ...store.newRecord(), status: 'active' } as StoredNumber & {
    provider: 'twilio'
  }
  if (number.twilioApiKey === REFUSED_KEY) {
    throw new Refusal(400, 'Number not found on Twilio. Please check your Twilio credentials.')
  }
  if ([...store.numbers.values()].some((one) => one.number === number.number)) {
    throw new Refusal(400, `Number ${number.number} already exists.`)
  }
  store.numbers.set(number.id, number)
  return shown(number)
}

/** What Twilio's key is worth is not shown again. */
function shown(number: StoredNumber): object {
  const { twilioApiSecret: _, ...rest } = number as StoredNumber & { twilioApiSecret?: string }
  return rest
}

/** A new number is answered without its digits; whoever looks again finds it active. */
function activated(store: Store, number: StoredNumber): StoredNumber {
  const active: StoredNumber = { ...number, status: 'active' }
  store.numbers.set(active.id, active)
  return active
}

function withoutDigits({ number: _, ...rest }: StoredNumber) {
  return rest
}
