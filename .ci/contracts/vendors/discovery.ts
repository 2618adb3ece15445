import { pathExpression, type Operation } from '../api.ts'
import { discoveryTranslator, type DiscoverySchema } from '../schema/from_discovery.ts'
import { mapValues, refTo, type JsonSchema } from '../schema/json_schema.ts'
import type { Published } from './openapi.ts'

interface Method {
  id: string
  httpMethod: string
  path: string
  parameters?: Record<string, DiscoverySchema & DiscoveryParameter>
  request?: { $ref: string }
  response?: { $ref: string }
}

interface DiscoveryParameter {
  location: string
  required?: boolean
  repeated?: boolean
}

interface Resource {
  methods?: Record<string, Method>
  resources?: Record<string, Resource>
}

export interface DiscoveryFile extends Resource {
  servicePath: string
  parameters: Method['parameters']
  schemas: Record<string, DiscoverySchema>
}

export function readDiscovery(vendor: string, file: DiscoveryFile): Published {
  const translate = discoveryTranslator(vendor)

  const toOperation = (method: Method): Operation => {
    const path = `/${file.servicePath}${method.path}`
    const parameters = Object.entries({ ...file.parameters, ...method.parameters })
    return {
      name: `${method.httpMethod} ${path}`,
      method: method.httpMethod,
      path: pathExpression(path),
      query: Object.fromEntries(
        parameters
          .filter(([, { location }]) => location === 'query')
          .map(([name, parameter]) => [
            name,
            {
              schema: asList(translate(parameter), parameter),
              required: parameter.required === true,
            },
          ])
      ),
      request: method.request ? requestOf(method, method.request.$ref) : null,
      // Errors are in no discovery document.
      answer: (status) => {
        if (status >= 400) return undefined
        return method.response ? { $ref: refTo(vendor, method.response.$ref) } : null
      },
    }
  }

  /** Google notes at a field which methods cannot do without it. */
  const requestOf = ({ id }: Method, name: string): JsonSchema => {
    const properties = Object.entries(file.schemas[name]?.properties ?? {})
    const required = properties
      .filter(([, { annotations }]) => annotations?.required?.includes(id))
      .map(([field]) => field)
    return { allOf: [{ $ref: refTo(vendor, name) }], required }
  }

  return {
    definitions: mapValues(file.schemas, translate),
    operations: methodsOf(file).map(toOperation),
  }
}

function methodsOf({ methods = {}, resources = {} }: Resource): Method[] {
  return [...Object.values(methods), ...Object.values(resources).flatMap(methodsOf)]
}

function asList(schema: JsonSchema, { repeated }: DiscoveryParameter): JsonSchema {
  if (!repeated) return schema
  return { union: { branches: [schema, { type: 'array', items: schema }] } }
}
