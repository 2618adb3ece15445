import { parseForm, type Exchange } from '@kametrix/sandbox'
import { findOperation, type Operation } from './api.ts'
import type { Exceptions } from './exceptions.ts'
import type { Difference, Finding } from './findings.ts'
import type { JsonSchema } from './schema/json_schema.ts'
import { Validator, type Mismatch } from './schema/validator.ts'
import type { Published } from './vendors/openapi.ts'

type Severity = Finding['severity'] | null

/** A value that the vendor's file describes, and where it was seen. */
export interface Part {
  operation: string
  part: Finding['part']
  schema: JsonSchema
  value: unknown
}

export interface VendorFile extends Published {
  /** What references in it start with. */
  id: string
}

export interface Rules {
  vendor: string
  files: VendorFile[]
  exceptions: Exceptions
  /** What a name outside the published file is; null: nothing. */
  unknown: { sent: Severity; answered: Severity }
  /** Our requests are forms: every value is text. */
  forms: boolean
  /** How a body differs from the vendor's published examples, where it has some. */
  examples?(body: unknown): Mismatch[]
  /** What the stand-in sends by itself (direction `out`), and what we answer to it. */
  messages(exchange: Exchange): Part[]
}

/** Whether what was said between us and one stand-in is what the vendor published. */
export class Checker {
  readonly #rules: Rules
  readonly #plain: Validator
  readonly #texts: Validator

  constructor(rules: Rules) {
    this.#rules = rules
    this.#plain = new Validator(rules.files, { texts: false })
    this.#texts = new Validator(rules.files, { texts: true })
  }

  check(exchange: Exchange): Finding[] {
    if (exchange.direction === 'out') return this.#message(exchange)
    const { method, path } = exchange
    // Before what was published: a newer address may look like an older one with a parameter.
    if (this.#rules.exceptions.excusesAddress(method, path)) {
      return this.#examples(`${method} ${path}`, 'answer', exchange)
    }
    const operations = this.#rules.files.flatMap((file) => file.operations)
    const operation = findOperation(operations, method, path)
    if (operation) {
      return [
        ...this.#query(operation, exchange),
        ...this.#request(operation, exchange),
        ...this.#answer(operation, exchange),
        ...this.#examples(operation.name, 'answer', exchange),
      ]
    }
    const message = 'is no operation of the published file'
    return [this.#finding('error', `${method} ${path}`, 'request', '', message)]
  }

  #message(exchange: Exchange): Finding[] {
    const parts = this.#rules.messages(exchange)
    const operation = parts[0]?.operation ?? ''
    return [
      ...parts.flatMap((part) => this.#value(part, this.#plain)),
      ...this.#examples(operation, 'message', exchange),
    ]
  }

  /** Fields are named by the thing they are of, wherever in a body it is. */
  #examples(operation: string, part: 'answer' | 'message', exchange: Exchange): Finding[] {
    if (exchange.fault !== null) return []
    const body = part === 'answer' ? exchange.responseBody : exchange.requestBody
    const mismatches = this.#rules.examples?.(body) ?? []
    return mismatches.flatMap((mismatch) => this.#judge(operation, part, mismatch))
  }

  #query({ name: operation, query }: Operation, exchange: Exchange): Finding[] {
    const asked = this.#rules.forms ? nested(exchange.query) : exchange.query
    const missing = Object.keys(query).filter((name) => query[name]?.required && !(name in asked))
    return [
      ...missing.flatMap((name) => this.#judge(operation, 'query', missingAt(`?${name}`))),
      ...Object.entries(asked).flatMap(([name, value]) => {
        const parameter = query[name]
        if (!parameter) return this.#judge(operation, 'query', unknownAt(`?${name}`))
        return this.#texts
          .check(parameter.schema, value)
          .flatMap((one) => this.#judge(operation, 'query', { ...one, field: `?${name}` }))
      }),
    ]
  }

  #request({ name: operation, request }: Operation, { requestBody }: Exchange): Finding[] {
    const part = 'request'
    if (request) {
      const validator = this.#rules.forms ? this.#texts : this.#plain
      return this.#value({ operation, part, schema: request, value: requestBody ?? {} }, validator)
    }
    return requestBody === null ? [] : this.#judge(operation, part, unknownAt('(body)'))
  }

  /** What an injected fault answered is nobody's schema. */
  #answer({ name: operation, answer }: Operation, exchange: Exchange): Finding[] {
    const { status, responseBody, fault } = exchange
    if (fault !== null || status === null) return []
    const schema = answer(status)
    if (schema === undefined) {
      if (status >= 400) return []
      return this.#judge(operation, 'answer', wrongAt('(status)', `${status} was not published`))
    }
    if (schema === null) return []
    return this.#value({ operation, part: 'answer', schema, value: responseBody }, this.#plain)
  }

  #value({ operation, part, schema, value }: Part, validator: Validator): Finding[] {
    return validator.check(schema, value).flatMap((one) => this.#judge(operation, part, one))
  }

  #judge(operation: string, part: Finding['part'], mismatch: Mismatch): Finding[] {
    const { difference, field, message } = mismatch
    const severity = this.#severity(difference, part)
    if (!severity || this.#rules.exceptions.excuses(operation, field, part)) return []
    return [this.#finding(severity, operation, part, field, message)]
  }

  #severity(difference: Difference, part: Finding['part']): Severity {
    if (difference !== 'unknown') return 'error'
    const { sent, answered } = this.#rules.unknown
    return part === 'answer' || part === 'message' ? answered : sent
  }

  #finding(
    severity: Finding['severity'],
    operation: string,
    part: Finding['part'],
    field: string,
    message: string
  ): Finding {
    return { vendor: this.#rules.vendor, severity, operation, part, field, message }
  }
}

/** `created[gte]=1` as the form that it is. */
function nested(query: Exchange['query']): Record<string, unknown> {
  const pairs = Object.entries(query).flatMap(([name, values]) =>
    [values].flat().map((value) => [name, value])
  )
  return parseForm(new URLSearchParams(pairs).toString())
}

function unknownAt(field: string): Mismatch {
  return { difference: 'unknown', field, message: 'is not in the published file' }
}

function missingAt(field: string): Mismatch {
  return { difference: 'missing', field, message: 'is missing' }
}

function wrongAt(field: string, message: string): Mismatch {
  return { difference: 'wrong', field, message }
}
