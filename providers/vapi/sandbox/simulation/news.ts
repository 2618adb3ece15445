import type { Store, StoredCall } from '../store.ts'
import type { Order } from './order.ts'
import type { Postman } from './postman.ts'
import { reportFields } from './report.ts'

/** `status-update`, twice when deliveries are to be repeated. */
export function tellStatus(
  postman: Postman,
  order: Order,
  fields: { status: string; [name: string]: unknown },
  at: Date
): Promise<void> {
  return tell(postman, order, { type: 'status-update', ...fields }, at)
}

/** `ended` and the report, in the order and as often as the faults say. */
export async function tellEnd(
  store: Store,
  call: StoredCall,
  postman: Postman,
  order: Order,
  at: Date
): Promise<void> {
  const { reorder, loseReport, holdReport, durationField } = order.faults
  const { endedReason } = call
  const ended = () => tellStatus(postman, order, { status: 'ended', endedReason }, at)
  const report = () => tell(postman, order, reportFields(call, durationField), at)
  if (!reorder) await ended()
  if (holdReport) store.heldReports.set(call.id, report)
  else if (!loseReport) await report()
  if (reorder) await ended()
}

async function tell(postman: Postman, order: Order, fields: { type: string }, at: Date) {
  await postman.tell({ ...fields }, at)
  if (order.faults.duplicate) await postman.tell({ ...fields }, at)
}
