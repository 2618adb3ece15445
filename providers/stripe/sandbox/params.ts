import { ApiError } from './errors.ts'

type Values = Record<string, unknown>

/**
 * Form fields of one request, read the way Stripe reads them. What is wrong is named by
 * its full path: `line_items[0][price_data][unit_amount]`.
 */
export class Params {
  readonly #values: Values
  readonly #path: string

  constructor(values: unknown, path = '') {
    this.#values = isGroup(values) ? values : {}
    this.#path = path
  }

  allowOnly(names: string[]): void {
    const unknown = Object.keys(this.#values).find((name) => !names.includes(name))
    if (unknown === undefined) return
    const param = this.#name(unknown)
    throw ApiError.ofParam('parameter_unknown', param, `Received unknown parameter: ${param}`)
  }

  optional(name: string): string | null {
    const value = this.#values[name]
    if (value === undefined || value === '') return null
    if (typeof value !== 'string') throw this.invalid(name, `Invalid string: ${this.#name(name)}`)
    return value
  }

  required(name: string): string {
    return this.optional(name) ?? this.#refuseMissing(name)
  }

  oneOf(name: string, allowed: string[]): string {
    const value = this.required(name)
    if (allowed.includes(value)) return value
    throw this.invalid(name, `Invalid ${name}: must be one of ${allowed.join(', ')}`)
  }

  /** A whole number above zero. */
  count(name: string): number {
    const value = this.required(name)
    if (/^[1-9]\d{0,8}$/.test(value)) return Number(value)
    throw this.#badInteger(name, `Invalid positive integer: ${value}`)
  }

  /** `limit` of a list: 10 unless asked otherwise, 100 at most. */
  pageSize(): number {
    const limit = this.optional('limit') ? this.count('limit') : 10
    if (limit <= 100) return limit
    throw this.invalid('limit', `Invalid integer: ${limit}. Must be less than or equal to 100.`)
  }

  optionalCount(name: string): number | null {
    return this.optional(name) === null ? null : this.count(name)
  }

  /** A whole number, zero included: seconds of a clock. */
  optionalWhole(name: string): number | null {
    const value = this.optional(name)
    if (value === null) return null
    if (/^\d{1,12}$/.test(value)) return Number(value)
    throw this.#badInteger(name, `Invalid integer: ${value}`)
  }

  flag(name: string): boolean {
    const value = this.optional(name)
    if (value === null || value === 'false') return false
    if (value === 'true') return true
    throw this.invalid(name, `Invalid boolean: ${value}`)
  }

  currency(name: string): string {
    const value = this.required(name).toLowerCase()
    if (Intl.supportedValuesOf('currency').includes(value.toUpperCase())) return value
    throw this.invalid(name, `Invalid currency: ${value}`)
  }

  email(name: string): string | null {
    const value = this.optional(name)
    if (value === null || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)) return value
    throw ApiError.ofParam('email_invalid', this.#name(name), `Invalid email address: ${value}`)
  }

  url(name: string): string {
    const value = this.required(name)
    if (/^https?:\/\//.test(value) && URL.canParse(value)) return value
    throw ApiError.ofParam('url_invalid', this.#name(name), 'Not a valid URL')
  }

  /** Free names with text values, such as metadata. */
  texts(name: string): Record<string, string> {
    const group = this.optionalGroup(name) ?? new Params({})
    return Object.fromEntries(
      Object.keys(group.#values).map((key) => [key, group.optional(key) ?? ''])
    )
  }

  group(name: string): Params {
    return this.optionalGroup(name) ?? this.#refuseMissing(name)
  }

  optionalGroup(name: string): Params | null {
    const value = this.#values[name]
    if (value === undefined) return null
    if (isGroup(value)) return new Params(value, this.#name(name))
    throw this.invalid(name, `Invalid object: ${this.#name(name)}`)
  }

  list(name: string): Params[] {
    return this.#items(name).map((item, index) => new Params(item, `${this.#name(name)}[${index}]`))
  }

  strings(name: string): string[] {
    return this.#items(name).map(String)
  }

  optionalStrings(name: string): string[] {
    return this.#values[name] === undefined ? [] : this.strings(name)
  }

  isGiven(name: string): boolean {
    return this.#values[name] !== undefined
  }

  missing(name: string): ApiError {
    const param = this.#name(name)
    return ApiError.ofParam('parameter_missing', param, `Missing required param: ${param}.`)
  }

  invalid(name: string, message: string): ApiError {
    return ApiError.ofParam(undefined, this.#name(name), message)
  }

  #badInteger(name: string, message: string): ApiError {
    return ApiError.ofParam('parameter_invalid_integer', this.#name(name), message)
  }

  #items(name: string): unknown[] {
    const value = this.#values[name] ?? this.#refuseMissing(name)
    if (Array.isArray(value)) return value
    throw this.invalid(name, `Invalid array: ${this.#name(name)}`)
  }

  #name(name: string): string {
    return this.#path ? `${this.#path}[${name}]` : name
  }

  #refuseMissing(name: string): never {
    throw this.missing(name)
  }
}

function isGroup(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
