import type Stripe from 'stripe'
import { newId, unixSeconds } from './ids.ts'
import type { TestCard } from './test_cards.ts'

export type PaymentMethod = Stripe.PaymentMethod

/** Who pays, as far as Stripe knows them. */
export interface Payer {
  email: string | null
  name: string | null
}

export function newCardMethod({ number, brand }: TestCard, payer: Payer, now: Date): PaymentMethod {
  return {
    ...newMethod('card', payer, now),
    card: {
      brand,
      checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: 'pass' },
      country: 'DE',
      display_brand: brand,
      exp_month: 12,
      exp_year: now.getUTCFullYear() + 8,
      fingerprint: fingerprintOf(number),
      funding: 'credit',
      generated_from: null,
      last4: number.slice(-4),
      networks: { available: [brand], preferred: null },
      regulated_status: 'unregulated',
      three_d_secure_usage: { supported: true },
      wallet: null,
    },
  }
}

export function newDebitMethod(iban: string, payer: Payer, now: Date): PaymentMethod {
  return {
    ...newMethod('sepa_debit', payer, now),
    sepa_debit: {
      bank_code: iban.slice(4, 12),
      branch_code: null,
      country: iban.slice(0, 2),
      fingerprint: fingerprintOf(iban),
      generated_from: null,
      last4: iban.slice(-4),
    },
  }
}

function newMethod(type: 'card' | 'sepa_debit', { email, name }: Payer, now: Date): PaymentMethod {
  return {
    id: newId('pm_'),
    object: 'payment_method',
    allow_redisplay: 'limited',
    billing_details: {
      address: {
        city: null,
        country: null,
        line1: null,
        line2: null,
        postal_code: null,
        state: null,
      },
      email,
      name,
      phone: null,
      tax_id: null,
    },
    created: unixSeconds(now),
    customer: null,
    customer_account: null,
    livemode: false,
    metadata: {},
    type,
  }
}

/** The same for the same number, wherever it is used. */
function fingerprintOf(number: string): string {
  return `sandbox${Buffer.from(number).toString('base64url').slice(-9)}`
}
