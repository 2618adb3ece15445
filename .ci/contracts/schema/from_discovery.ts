import { mapValues, refTo, type JsonSchema } from './json_schema.ts'

/** A schema of Google's discovery format: JSON Schema's third draft, with `required` as annotations. */
export interface DiscoverySchema {
  $ref?: string
  type?: string
  format?: string
  pattern?: string
  enum?: string[]
  properties?: Record<string, DiscoverySchema>
  additionalProperties?: DiscoverySchema
  items?: DiscoverySchema
  annotations?: { required?: string[] }
}

/** Formats of numbers and bytes are left out: Google writes 64-bit numbers as text. */
const FORMATS = ['date', 'date-time']

export function discoveryTranslator(vendor: string) {
  const translate = (schema: DiscoverySchema): JsonSchema => {
    if (schema.$ref) return { $ref: refTo(vendor, schema.$ref) }
    const { type, format, properties, additionalProperties, items } = schema
    return {
      ...(type && type !== 'any' && { type }),
      ...(schema.enum && { enum: schema.enum }),
      ...(format && FORMATS.includes(format) && { format }),
      ...(properties && {
        properties: mapValues(properties, translate),
        additionalProperties: false,
      }),
      ...(additionalProperties && { additionalProperties: translate(additionalProperties) }),
      ...(items && { items: translate(items) }),
    }
  }
  return translate
}
