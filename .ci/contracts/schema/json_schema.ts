/** As much of JSON Schema as the vendors' files hold, with `union` in place of oneOf and anyOf. */
export interface JsonSchema extends Record<string, unknown> {
  $ref?: string
  type?: string | string[]
  enum?: unknown[]
  properties?: Record<string, JsonSchema>
  required?: string[]
  additionalProperties?: boolean | JsonSchema
  items?: JsonSchema
  allOf?: JsonSchema[]
  union?: Union
}

export interface Union {
  branches: JsonSchema[]
  /** The property that says which branch is meant, where the branches have one. */
  tag?: string
  /** Index into `branches` by the tag's value. */
  byTag?: Record<string, number>
}

export type Definitions = Record<string, JsonSchema>

/** Absolute, so that a part of one schema can be compiled by itself. */
export function refTo(vendor: string, name: string): string {
  return `${vendor}#/$defs/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
}

export function mapValues<T, R>(object: Record<string, T>, map: (value: T) => R) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]))
}
