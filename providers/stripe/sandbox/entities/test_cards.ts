/** Why a bank says no, in Stripe's words. */
export interface Refusal {
  code:
    | 'authentication_required'
    | 'card_declined'
    | 'expired_card'
    | 'incorrect_cvc'
    | 'incorrect_number'
    | 'processing_error'
  declineCode:
    | 'authentication_required'
    | 'expired_card'
    | 'generic_decline'
    | 'incorrect_cvc'
    | 'insufficient_funds'
    | 'processing_error'
    | 'test_mode_live_card'
  message: string
}

export interface TestCard {
  number: string
  brand: 'mastercard' | 'visa'
  /** What the bank says while the payer is there. */
  now: Refusal | null
  /** What it says when the card is charged without them. */
  later: Refusal | null
  /** The payer is asked to confirm on the page. */
  confirms: boolean
}

const DECLINED: Refusal = {
  code: 'card_declined',
  declineCode: 'generic_decline',
  message: 'Your card was declined.',
}
const INSUFFICIENT: Refusal = {
  code: 'card_declined',
  declineCode: 'insufficient_funds',
  message: 'Your card has insufficient funds.',
}
const EXPIRED: Refusal = {
  code: 'expired_card',
  declineCode: 'expired_card',
  message: 'Your card has expired.',
}
const WRONG_CVC: Refusal = {
  code: 'incorrect_cvc',
  declineCode: 'incorrect_cvc',
  message: "Your card's security code is incorrect.",
}
const FAILING: Refusal = {
  code: 'processing_error',
  declineCode: 'processing_error',
  message: 'An error occurred while processing your card. Try again in a little bit.',
}
const ASKS: Refusal = {
  code: 'authentication_required',
  declineCode: 'authentication_required',
  message: 'Your card was declined. This transaction requires authentication.',
}

/** The numbers that Stripe publishes for testing, as far as their difference matters here. */
const CARDS = [
  card('4242424242424242'),
  card('5555555555554444', { brand: 'mastercard' }),
  card('4000000000000002', { now: DECLINED, later: DECLINED }),
  card('4000000000009995', { now: INSUFFICIENT, later: INSUFFICIENT }),
  card('4000000000000069', { now: EXPIRED, later: EXPIRED }),
  card('4000000000000127', { now: WRONG_CVC, later: WRONG_CVC }),
  card('4000000000000119', { now: FAILING, later: FAILING }),
  // Left without a payment (in a portal, by a switch), it is refused from then on.
  card('4000000000000341', { now: DECLINED, later: DECLINED }),
  card('4000002500003155', { later: ASKS, confirms: true }),
  card('4000002760003184', { later: ASKS, confirms: true }),
]

/** Null for a number that is no test card: here, as there, nobody types a real one. */
export function findTestCard(number: string): TestCard | null {
  const digits = number.replaceAll(/\D/g, '')
  return CARDS.find((one) => one.number === digits) ?? null
}

export const UNKNOWN_CARD: Refusal = {
  code: 'card_declined',
  declineCode: 'test_mode_live_card',
  message: 'Your card was declined. Only test cards can be used here.',
}

/** An account whose bank refuses the debit; any other one pays. */
export const REFUSED_IBAN = 'DE62370400440532013001'
export const PAYING_IBAN = 'DE89370400440532013000'

function card(number: string, difference: Partial<TestCard> = {}): TestCard {
  return { number, brand: 'visa', now: null, later: null, confirms: false, ...difference }
}
