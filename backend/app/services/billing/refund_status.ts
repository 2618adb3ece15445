import type Refund from '#models/refund'

/** A refund goes one way: a bank can refuse even what was given back already. */
const COURSE: Refund['status'][] = ['asked', 'pending', 'succeeded', 'failed']

/** Whether news of a refund is newer than what we know: two who asked the vendor may come in either order. */
export function isLater(next: Refund['status'], now: Refund['status']) {
  return COURSE.indexOf(next) > COURSE.indexOf(now)
}
