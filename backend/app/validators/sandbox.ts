import vine from '@vinejs/vine'

/** A call to simulate. `pace` is how fast the caller speaks. */
export const simulatedCallValidator = vine.create({
  number: vine.string().trim(),
  script: vine.string().trim(),
  from: vine.string().trim().optional(),
  pace: vine.enum(['at-once', 'as-people-speak']).optional(),
})

/** Minutes to move the sandbox's time by; absent: back to real time. */
export const clockValidator = vine.create({
  minutes: vine.number().positive().withoutDecimals().optional(),
})

/** A fault to inject; what it needs beyond its kind is the stand-in's to say. */
export const faultValidator = vine.create({
  standIn: vine.string().trim(),
  kind: vine.enum(['status', 'hang', 'slow', 'drop', 'vendor']),
  status: vine.number().range([400, 599]).withoutDecimals().optional(),
  milliseconds: vine.number().positive().withoutDecimals().optional(),
  name: vine.string().trim().optional(),
  match: vine.string().trim().optional(),
  times: vine.number().positive().withoutDecimals().optional(),
})
