import { mapValues, refTo, type JsonSchema } from './json_schema.ts'
import { findTag } from './tag.ts'

/** An OpenAPI 3.0 schema as it stands in a vendor's file. */
export interface OpenApiSchema {
  $ref?: string
  type?: string
  format?: string
  pattern?: string
  nullable?: boolean
  enum?: unknown[]
  properties?: Record<string, OpenApiSchema>
  required?: string[]
  additionalProperties?: boolean | OpenApiSchema
  items?: OpenApiSchema
  oneOf?: OpenApiSchema[]
  anyOf?: OpenApiSchema[]
  allOf?: OpenApiSchema[]
  discriminator?: { propertyName: string }
  [keyword: string]: unknown
}

const LIMITS = ['format', 'minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems']

/** Translates schemas of one file; references become absolute, objects with known fields are closed. */
export function openApiTranslator(vendor: string, schemas: Record<string, OpenApiSchema>) {
  const nameIn = (ref: string) => ref.replace('#/components/schemas/', '')
  const resolve = (schema: OpenApiSchema): OpenApiSchema => {
    const only = schema.allOf?.length === 1 ? schema.allOf[0] : undefined
    if (only) return resolve(only)
    return schema.$ref ? resolve(schemas[nameIn(schema.$ref)] ?? {}) : schema
  }

  const translate = (schema: OpenApiSchema): JsonSchema => {
    const { nullable, ...rest } = schema
    if (nullable) return { union: { branches: [translate(rest), { type: 'null' }] } }
    if (schema.$ref) return { $ref: refTo(vendor, nameIn(schema.$ref)) }
    const branches = schema.oneOf ?? schema.anyOf
    const items = schema.type === 'array' ? itemsOf(schema) : schema.items
    return {
      ...(branches && { union: union(branches, schema.discriminator?.propertyName) }),
      ...(schema.allOf && { allOf: schema.allOf.map(translate) }),
      ...(schema.properties && shape(schema, schema.properties)),
      ...(schema.additionalProperties !== undefined && {
        additionalProperties: others(schema.additionalProperties),
      }),
      ...(items && { items: translate(items) }),
      ...(schema.pattern && { pattern: bare(schema.pattern) }),
      ...type(schema),
      ...Object.fromEntries(LIMITS.filter((key) => key in schema).map((key) => [key, schema[key]])),
    }
  }

  const union = (branches: OpenApiSchema[], named?: string) => ({
    branches: branches.map(translate),
    ...findTag(branches.map(resolve), named),
  })

  const shape = ({ required }: OpenApiSchema, properties: Record<string, OpenApiSchema>) => ({
    properties: mapValues(properties, translate),
    additionalProperties: false,
    ...(required && { required }),
  })

  const others = (additional: boolean | OpenApiSchema) =>
    typeof additional === 'boolean' ? additional : translate(additional)

  return translate
}

/** Published files say `type: object` of some enums of texts: the enum decides. */
function type({ type: given, enum: values }: OpenApiSchema): JsonSchema {
  if (given === 'array') return { type: given }
  if (values) return { enum: values }
  return given ? { type: given } : {}
}

/** Some publish a regular expression as JavaScript writes it, between slashes. */
function bare(pattern: string): string {
  return /^\/(.*)\/[a-z]*$/.exec(pattern)?.[1] ?? pattern
}

/** Of an array, an enum that was published beside `items` is meant for them. */
function itemsOf({ items, enum: values }: OpenApiSchema): OpenApiSchema | undefined {
  return items && values ? { ...items, enum: values } : items
}
