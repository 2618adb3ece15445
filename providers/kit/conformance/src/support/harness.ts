import type { test } from '@japa/runner'

/** Japa's `test`, handed in so that claims are registered in the caller's own run. */
export type Test = typeof test

/** What the vendor can be made to answer instead of working. */
export type VendorFault =
  /** Too many requests, with a `Retry-After` of so many seconds where the vendor sends one. */
  | { kind: 'rate-limited'; retryAfterSeconds: number }
  /** 503, or whatever the vendor says when it is down. */
  | { kind: 'unavailable' }
  /** The operator's key is not accepted. Not asked of providers that work by a customer's grant. */
  | { kind: 'key-refused' }

/** What every claim starts from. Each claim gets a harness of its own, on a vendor that holds nothing. */
export interface Harness {
  /** Ends what `create()` started for this claim. */
  close?(): Promise<void> | void
}

/** A vendor that can fail. */
export interface FallibleVendor extends Harness {
  /** Keys and tokens that the provider was given. No error may show them. */
  secrets: string[]
  /** Every request from now on fails like this, until `recover()`. */
  fail(fault: VendorFault): Promise<void> | void
  recover(): Promise<void> | void
  /** The vendor carries out the next write (reads before it pass), but its answer never arrives. */
  loseNextAnswer(): Promise<void> | void
}

/** What a vendor's failures look like; part of most `supports`. */
export interface FailureSupport {
  /** True when the vendor says how long to wait; false asserts that we do not invent it. */
  retryAfter: boolean
}
