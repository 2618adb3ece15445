import type { Ajv, AnySchemaObject, ErrorObject, KeywordDefinition } from 'ajv'
import type { Union } from './json_schema.ts'

type Errors = Partial<ErrorObject>[]

/**
 * The keyword `union`. Where a tag tells the branches apart, the branch is the one it names, and its
 * absence is a mistake of its own; otherwise the branch that fits best. Either way the
 * errors are those of one branch, so that a misspelt field is reported as just that.
 */
export function unionKeyword(ajv: Ajv): KeywordDefinition {
  return {
    keyword: 'union',
    errors: 'full',
    compile({ branches, tag, byTag = {} }: Union) {
      const validators = branches.map((branch) =>
        lazily(() => ajv.compile(branch as AnySchemaObject))
      )

      const check = (index: number, data: unknown, context: object): Errors => {
        const validate = validators[index]?.()
        return !validate || validate(data, context as never) ? [] : [...(validate.errors ?? [])]
      }

      const validate: {
        (data: unknown, context?: { instancePath: string }): boolean
        errors?: Errors
      } = (data, context = { instancePath: '' }) => {
        const tagged = tag !== undefined && isObject(data)
        validate.errors = tagged
          ? byTagged(data, tag, byTag, context.instancePath, (index) => check(index, data, context))
          : best(
              validators.map((_, index) => check(index, data, context)),
              context.instancePath
            )
        return validate.errors.length === 0
      }
      return validate as never
    },
  }
}

function byTagged(
  data: Record<string, unknown>,
  tag: string,
  byTag: Record<string, number>,
  instancePath: string,
  check: (index: number) => Errors
): Errors {
  const value = data[tag]
  if (value === undefined) {
    return [
      {
        keyword: 'required',
        instancePath,
        params: { missingProperty: tag },
        message: `lacks its discriminator "${tag}"`,
      },
    ]
  }
  const index = Object.hasOwn(byTag, String(value)) ? byTag[String(value)] : undefined
  if (index !== undefined) return check(index)
  const message = `is ${JSON.stringify(value)}, which names no known variant`
  return [{ keyword: 'enum', instancePath: `${instancePath}/${tag}`, params: {}, message }]
}

/** The fewest errors; a branch for another kind of value altogether (null, text) comes last. */
function best(results: Errors[], instancePath: string): Errors {
  const isOtherKind = (errors: Errors) =>
    errors.some((error) => error.keyword === 'type' && error.instancePath === instancePath)
  const candidates = results.filter((errors) => !isOtherKind(errors))
  return (candidates.length > 0 ? candidates : results).reduce((least, next) =>
    next.length < least.length ? next : least
  )
}

/** Schemas refer to each other in circles: a branch is compiled when first asked. */
function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => (made ??= { value: make() }).value
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
