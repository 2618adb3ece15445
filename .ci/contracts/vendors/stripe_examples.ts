import type { Mismatch } from '../schema/validator.ts'

type Thing = Record<string, unknown>

/** Stripe's `fixtures3.json`: one example of each thing, by what it calls itself. */
export interface StripeFixtures {
  resources: Record<string, Thing>
}

/**
 * Holds every thing in a body against Stripe's example of it. The examples are newer than the file
 * of schemas: a field they have and ours lacks is missing, one of another kind is wrong; null says
 * nothing, and neither does a reference that is an id here and a whole thing there.
 */
export function heldAgainstExamples({ resources }: StripeFixtures, body: unknown): Mismatch[] {
  return thingsIn(body).flatMap((thing) => {
    const name = String(thing.object)
    const example = Object.hasOwn(resources, name) ? resources[name] : undefined
    // A list of things also says `object`; it is nobody's example.
    return example ? compare(example, thing, name) : []
  })
}

function compare(example: Thing, thing: Thing, path: string): Mismatch[] {
  return Object.keys(example).flatMap((key): Mismatch[] => {
    const field = `${path}.${key}`
    if (!(key in thing)) {
      return [{ difference: 'missing', field, message: 'is in the published example' }]
    }
    const [theirs, ours] = [kindOf(example[key]), kindOf(thing[key])]
    if (theirs === null || ours === null || theirs === ours || isReference(theirs, ours)) return []
    const message = `is ${ours}; in the published example it is ${theirs}`
    return [{ difference: 'wrong', field, message }]
  })
}

/** Everything that says what it is, at any depth. */
function thingsIn(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap(thingsIn)
  if (typeof value !== 'object' || value === null) return []
  const thing = value as Thing
  const inner = Object.values(thing).flatMap(thingsIn)
  return typeof thing.object === 'string' ? [thing, ...inner] : inner
}

function kindOf(value: unknown): string | null {
  if (value === null || value === undefined) return null
  return Array.isArray(value) ? 'a list' : typeof value
}

function isReference(one: string, other: string): boolean {
  return [one, other].sort().join() === 'object,string'
}
