/** Whom tools take the caller of a trial for: a number kept for fiction. */
export const TRIAL_NUMBER = '+15550100190'
