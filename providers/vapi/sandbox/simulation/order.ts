import { z } from 'zod'

const durationFields = [
  'all',
  'timestamps',
  'seconds',
  'milliseconds',
  'minutes',
  'cost-lines',
  'none',
] as const

const orderShape = z.strictObject({
  /** The number rung, in E.164; or its id at the vendor. */
  number: z.string().optional(),
  phoneNumberId: z.string().optional(),
  /** A caller's id, see `listCallers`. */
  script: z.string(),
  /** Caller's number in E.164; the script's own when absent, withheld when null. */
  from: z.string().nullish(),
  /** Real milliseconds before each line, for people who watch. */
  paceMs: z.number().min(0).max(5000).default(0),
  faults: z
    .strictObject({
      /** Everything is delivered twice; what is asked, at the same time. */
      duplicate: z.boolean().default(false),
      /** Answers are waited for as long as they take: for crowds on a slow machine. */
      patient: z.boolean().default(false),
      /** The report comes first, then `ended`, then `in-progress`. */
      reorder: z.boolean().default(false),
      /** The report is never sent; `GET /call/{id}` still knows the call. */
      loseReport: z.boolean().default(false),
      /** The report waits for the action `sendReports`. */
      holdReport: z.boolean().default(false),
      /** Nobody hangs up: the call runs on, past its longest, until it is ended through its control address. */
      stay: z.boolean().default(false),
      /** Where the report states how long the call was. */
      durationField: z.enum(durationFields).default('all'),
    })
    .prefault({}),
})

export type Order = z.infer<typeof orderShape>

/** Reads the input of `simulateCall`; throws a sentence. */
export function readOrder(input: unknown): Order {
  const parsed = orderShape.safeParse(input)
  if (parsed.success) return parsed.data
  throw new Error(`Not a call to simulate: ${z.prettifyError(parsed.error)}`)
}
