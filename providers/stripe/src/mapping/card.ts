import type { SavedCard } from '@kametrix/contracts'
import type Stripe from 'stripe'

/** Null for what is no card. */
export function toSavedCard({ id, card }: Stripe.PaymentMethod): SavedCard | null {
  if (!card) return null
  return {
    cardId: id,
    label: `${brandOf(card)} •••• ${card.last4}`,
    expiresMonth: card.exp_month,
    expiresYear: card.exp_year,
  }
}

const BRANDS: Record<string, string | undefined> = {
  amex: 'American Express',
  cartes_bancaires: 'Cartes Bancaires',
  diners: 'Diners Club',
  discover: 'Discover',
  eftpos_au: 'Eftpos',
  jcb: 'JCB',
  link: 'Link',
  mastercard: 'Mastercard',
  unionpay: 'UnionPay',
  visa: 'Visa',
}

function brandOf({ brand }: Stripe.PaymentMethod.Card): string {
  return BRANDS[brand] ?? 'Card'
}
