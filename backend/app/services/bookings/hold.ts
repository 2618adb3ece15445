/** How long a booking may wait for the owner's calendar. */
export const HOLD_MINUTES = 10
/** The job stays out of the way of whoever books, who tries first. */
export const JOB_AFTER_SECONDS = 20

const EXCLUSION_VIOLATION = '23P01'
const UNIQUE_VIOLATION = '23505'

/** Whether the database refused because the seat, or the request, is taken already. */
export function isTakenError(error: unknown): boolean {
  return [EXCLUSION_VIOLATION, UNIQUE_VIOLATION].includes((error as { code?: string }).code ?? '')
}
