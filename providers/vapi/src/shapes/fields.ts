import { z } from 'zod'

/**
 * What we read of Vapi's JSON. Everything that a real message was seen without is optional, unknown
 * fields are no mistake, and a field of the wrong type counts as absent: one odd field never loses a
 * message.
 */
export const text = z.string().nullish().catch(undefined)
export const number = z.number().nullish().catch(undefined)
export const anything = z.looseObject({}).nullish().catch(undefined)
/** ISO 8601, or epoch seconds or milliseconds. */
export const instant = z.union([z.string(), z.number()]).nullish().catch(undefined)

export function list<T extends z.ZodType>(item: T) {
  return z.array(item.nullish().catch(undefined)).nullish().catch(undefined)
}

export const partyShape = z.object({ id: text, number: text, name: text })
