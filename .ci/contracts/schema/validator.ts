import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import type { Difference } from '../findings.ts'
import type { Definitions, JsonSchema } from './json_schema.ts'
import { unionKeyword } from './union.ts'

export interface Mismatch {
  difference: Difference
  field: string
  message: string
}

/** Holds values against schemas of a vendor's files. `texts`: numbers and booleans come as text, as in forms and queries. */
export class Validator {
  readonly #ajv: Ajv
  readonly #compiled = new Map<JsonSchema, ValidateFunction>()

  constructor(files: { id: string; definitions: Definitions }[], { texts }: { texts: boolean }) {
    this.#ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: texts, logger: false })
    addFormats.default(this.#ajv)
    this.#ajv.addKeyword(unionKeyword(this.#ajv))
    for (const { id, definitions } of files) {
      this.#ajv.addSchema({ $id: id, $defs: definitions })
    }
  }

  check(schema: JsonSchema, value: unknown): Mismatch[] {
    const validate = this.#compiled.get(schema) ?? this.#ajv.compile(schema)
    this.#compiled.set(schema, validate)
    return validate(structuredClone(value)) ? [] : (validate.errors ?? []).map(toMismatch)
  }
}

function toMismatch({ keyword, instancePath, params, message = '' }: ErrorObject): Mismatch {
  if (keyword === 'additionalProperties') {
    const field = fieldName(`${instancePath}/${params.additionalProperty}`)
    return { difference: 'unknown', field, message: 'is no field of the published schema' }
  }
  if (keyword === 'required') {
    const field = fieldName(`${instancePath}/${params.missingProperty}`)
    return { difference: 'missing', field, message: message || 'is missing' }
  }
  return { difference: 'wrong', field: fieldName(instancePath), message }
}

/** `/model/tools/0/type` → `model.tools[].type` */
function fieldName(pointer: string): string {
  return pointer
    .slice(1)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce(
      (path, part) => (/^\d+$/.test(part) ? `${path}[]` : path ? `${path}.${part}` : part),
      ''
    )
}
