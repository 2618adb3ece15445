import { pathExpression, type Operation } from '../api.ts'
import { openApiTranslator, type OpenApiSchema } from '../schema/from_openapi.ts'
import { mapValues, type Definitions, type JsonSchema } from '../schema/json_schema.ts'

type Content = Record<string, { schema: OpenApiSchema }>

export interface OpenApiFile {
  paths: Record<string, Record<string, OpenApiOperation>>
  components: { schemas: Record<string, OpenApiSchema> }
}

interface OpenApiOperation {
  parameters?: { name: string; in: string; required?: boolean; schema: OpenApiSchema }[]
  requestBody?: { content: Content }
  responses: Record<string, { content?: Content }>
}

export interface Published {
  definitions: Definitions
  operations: Operation[]
}

export function readOpenApi(vendor: string, file: OpenApiFile): Published {
  const translate = openApiTranslator(vendor, file.components.schemas)
  const bodyOf = (content: Content | undefined): JsonSchema | null => {
    const [media] = Object.values(content ?? {})
    return media ? translate(media.schema) : null
  }

  const toOperation = (path: string, method: string, operation: OpenApiOperation): Operation => {
    const answers = mapValues(operation.responses, ({ content }) => bodyOf(content))
    const query = (operation.parameters ?? []).filter((one) => one.in === 'query')
    return {
      name: `${method.toUpperCase()} ${path}`,
      method: method.toUpperCase(),
      path: pathExpression(path),
      query: Object.fromEntries(
        query.map(({ name, schema, required = false }) => [
          name,
          { schema: translate(schema), required },
        ])
      ),
      request: bodyOf(operation.requestBody?.content),
      answer: (status) => (status in answers ? answers[status] : answers.default),
    }
  }

  return {
    definitions: mapValues(file.components.schemas, translate),
    operations: Object.entries(file.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => toOperation(path, method, operation))
    ),
  }
}
