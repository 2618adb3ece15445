import type { StandInContext } from '@kametrix/sandbox'
import { z } from 'zod'
import type { Store, StoredCall } from '../store.ts'
import { monitorOf } from './control.ts'
import { readOrder } from './order.ts'
import { Postman } from './postman.ts'
import { addRecording } from './recording.ts'
import { DOLLARS_A_MINUTE, reportFields } from './report.ts'

const callShape = z.strictObject({
  /** Of a call that we were asked about; a new one when absent. */
  id: z.string().optional(),
  from: z.string(),
  startedAt: z.iso.datetime(),
  /** Null: it still runs. */
  endedAt: z.iso.datetime().nullable(),
  /** The number rung, at the vendor. Without one, the call is nobody's. */
  phoneNumberId: z.string().optional(),
  assistantId: z.string().optional(),
  /** It can be heard. */
  isRecorded: z.boolean().default(false),
  /** The report waits for the action `sendReports`; otherwise there is none. */
  holdReport: z.boolean().default(false),
})

type Seeded = z.infer<typeof callShape>

/** Puts calls into the books, as if they had been held. Gives their ids. */
export function addCalls(store: Store, context: StandInContext, input: unknown): string[] {
  return z
    .array(callShape)
    .parse(input)
    .map((seeded) => {
      const call = callOf(store, context, seeded)
      store.calls.set(call.id, call)
      if (seeded.isRecorded) addRecording(call, context)
      if (seeded.holdReport) holdReport(store, context, call)
      return call.id
    })
}

function callOf(store: Store, { origin }: StandInContext, seeded: Seeded): StoredCall {
  const { startedAt, endedAt, from, phoneNumberId, assistantId } = seeded
  const { id: newId, orgId } = store.newRecord()
  const id = seeded.id ?? newId
  return {
    id,
    orgId,
    createdAt: startedAt,
    updatedAt: endedAt ?? startedAt,
    type: 'inboundPhoneCall',
    customer: { number: from },
    startedAt,
    ...(phoneNumberId && { phoneNumberId }),
    ...(assistantId && { assistantId }),
    ...(endedAt
      ? {
          status: 'ended',
          endedAt,
          endedReason: 'customer-ended-call',
          ...costs(startedAt, endedAt),
        }
      : { status: 'in-progress', monitor: monitorOf({ id }, {}, origin) }),
  }
}

/** What Vapi itself takes; the other components depend on what was said. */
function costs(startedAt: string, endedAt: string): Pick<StoredCall, 'cost' | 'costs'> {
  const minutes = Number(((Date.parse(endedAt) - Date.parse(startedAt)) / 60_000).toFixed(4))
  const cost = Number((minutes * DOLLARS_A_MINUTE.vapi).toFixed(4))
  return { cost, costs: [{ type: 'vapi', subType: 'normal', minutes, cost }] }
}

function holdReport(store: Store, context: StandInContext, call: StoredCall): void {
  const number = store.numbers.get(call.phoneNumberId ?? '')
  if (!number) throw new Error('A report is sent to the server of a number: name one.')
  const postman = new Postman(store, context, { call, number })
  const { durationField } = readOrder({ script: 'none' }).faults
  const report = () => postman.tell(reportFields(call, durationField), new Date(call.updatedAt))
  store.heldReports.set(call.id, report)
}
