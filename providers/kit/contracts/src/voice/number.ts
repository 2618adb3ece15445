/** How a number behaves when it rings. */
export interface NumberRouting {
  /** Ours; stored at the vendor (at most 40 characters) to find the number again. */
  key: string
  /** E.164 of the owner's own phone, rung when we do not answer in time; null for none. */
  fallbackNumber: string | null
}

/** What a vendor needs to answer on a number that somebody has at a carrier. Secrets. */
export interface CarrierLogin {
  accountId: string
  keyId: string
  keySecret: string
}

export interface VendorNumber {
  vendorId: string
  key: string | null
  /** E.164; null while the vendor is still activating it. */
  number: string | null
  status: 'active' | 'activating' | 'blocked'
  fallbackNumber: string | null
  /** What happens when it rings: we are asked, or the vendor has something else answer. */
  rings: 'here' | 'elsewhere'
}
