/** Names under which our own ids hang on Stripe's objects, as metadata. */
export const OURS = { purchase: 'purchaseId', account: 'accountId', refund: 'refundId' } as const

export function metadataOf({ purchaseId, accountId }: { purchaseId: string; accountId: string }) {
  return { [OURS.purchase]: purchaseId, [OURS.account]: accountId }
}

/** A reference is an id, or the whole thing where it was expanded. */
export function idOf(reference: string | { id: string } | null | undefined): string | null {
  return typeof reference === 'string' ? reference : (reference?.id ?? null)
}

/** Stripe counts time in whole seconds. */
export function instantOf(unixSeconds: number): Date {
  return new Date(unixSeconds * 1000)
}
