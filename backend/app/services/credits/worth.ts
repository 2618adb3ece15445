import type Purchase from '#models/purchase'

/**
 * The credits that a part of a purchase's price paid for, in whole millicredits: the whole price is worth
 * the whole pack, and what parts lose by rounding down stays with the customer.
 */
export function worthOf(
  { creditsMc, amountMinor }: Pick<Purchase, 'creditsMc' | 'amountMinor'>,
  partMinor: number
): bigint {
  return (creditsMc * BigInt(partMinor)) / BigInt(amountMinor)
}
