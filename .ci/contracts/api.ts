import type { JsonSchema } from './schema/json_schema.ts'

export interface Parameter {
  schema: JsonSchema
  required: boolean
}

/** One thing that can be asked of a vendor, whatever format it was published in. */
export interface Operation {
  /** `POST /assistant/{id}` */
  name: string
  method: string
  /** Matches a request's path. */
  path: RegExp
  query: Record<string, Parameter>
  /** Null: takes no body. */
  request: JsonSchema | null
  /** By status; undefined: a status that was not published, null: nothing is said about its body. */
  answer(status: number): JsonSchema | null | undefined
}

export function findOperation(
  operations: Operation[],
  method: string,
  path: string
): Operation | undefined {
  return operations.find((one) => one.method === method && one.path.test(path))
}

/** `/v4/spreadsheets/{id}/values/{range}:append`; a parameter ends at the next slash or colon literal. */
export function pathExpression(template: string): RegExp {
  const source = template
    .split(/\{\+?[^}]+\}/)
    .map((literal) => literal.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('[^/]+?')
  return new RegExp(`^${source}$`)
}
