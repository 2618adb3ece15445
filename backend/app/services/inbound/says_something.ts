import type VendorEvent from '#models/vendor_event'

/** What was told is deleted with what was said, and leaves empty messages behind: nothing to play again. */
export function saysSomething({ payload }: VendorEvent) {
  return Object.keys(payload).length > 0
}
