import { mapValues, refTo, type JsonSchema } from './json_schema.ts'
import { findTag } from './tag.ts'

/** An OpenAPI 3.0 schema as it stands in a vendor's file. */
export interface OpenApiSchema {
  $ref?: string
  type?: string
  format?: string
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

const LIMITS = [
  'format',
  'pattern',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
]

/** Translates schemas of one file; references become absolute, objects with known fields are closed. */
export function openApiTranslator(vendor: string, schemas: Record<string, OpenApiSchema>) {
  const named = (ref: string) => ref.replace('#/components/schemas/', '')
  const resolve = (schema: OpenApiSchema): OpenApiSchema => {
    const only = schema.allOf?.length === 1 ? schema.allOf[0] : undefined
    if (only) return resolve(only)
    return schema.$ref ? resolve(schemas[named(schema.$ref)] ?? {}) : schema
  }

  const translate = (schema: OpenApiSchema): JsonSchema => {
    const { nullable, ...rest } = schema
    if (nullable) return { union: { branches: [translate(rest), { type: 'null' }] } }
    if (schema.$ref) return { $ref: refTo(vendor, named(schema.$ref)) }
    const branches = schema.oneOf ?? schema.anyOf
    return {
      ...(branches && { union: union(branches, schema.discriminator?.propertyName) }),
      ...(schema.allOf && { allOf: schema.allOf.map(translate) }),
      ...(schema.properties && shape(schema, schema.properties)),
      ...(schema.additionalProperties !== undefined && {
        additionalProperties: others(schema.additionalProperties),
      }),
      ...(schema.items && { items: translate(schema.items) }),
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
  if (values) return { enum: values }
  return given ? { type: given } : {}
}
