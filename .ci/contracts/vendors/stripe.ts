import type { Exchange } from '@kametrix/sandbox'
import type { Part, Rules } from '../checker.ts'
import type { Exceptions } from '../exceptions.ts'
import { refTo, type JsonSchema } from '../schema/json_schema.ts'
import { readOpenApi, type OpenApiFile } from './openapi.ts'
import { heldAgainstExamples, type StripeFixtures } from './stripe_examples.ts'

const ID = 'stripe'

/** Stripe's file is older than the SDK: a name that it does not know may just be newer. */
export function stripeRules(
  file: OpenApiFile,
  fixtures: StripeFixtures,
  exceptions: Exceptions
): Rules {
  const published = readOpenApi(ID, file)
  const schemas = new Map<string, JsonSchema>(
    Object.keys(published.definitions).map((name) => [name, { $ref: refTo(ID, name) }])
  )

  return {
    vendor: ID,
    files: [{ id: ID, ...published }],
    exceptions,
    unknown: { sent: 'warning', answered: null },
    forms: true,
    examples: (body) => heldAgainstExamples(fixtures, body),
    messages: ({ requestBody }: Exchange): Part[] => {
      const { type, data } = (requestBody ?? {}) as StripeEvent
      const operation = String(type)
      const object = schemas.get(String(data?.object?.object))
      const parts = [
        { schema: schemas.get('event') ?? {}, value: requestBody },
        ...(object ? [{ schema: object, value: data?.object }] : []),
      ]
      return parts.map((part) => ({ operation, part: 'message', ...part }))
    },
  }
}

interface StripeEvent {
  type?: unknown
  data?: { object?: { object?: unknown } }
}
