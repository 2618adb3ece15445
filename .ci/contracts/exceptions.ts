import { existsSync, readFileSync } from 'node:fs'
import { pathExpression } from './api.ts'
import type { Finding } from './findings.ts'

/** One place where reality and the vendor's published file differ, and who says so. */
export interface Exception {
  /** `POST /assistant`, `tool-calls`; as in `Finding.operation`. `*`: wherever the field is. */
  path: string
  /**
   * `model.tools[].server`, `?limit` for a query parameter; `*` for everything at this path,
   * `**.server.headers` for a field at any depth.
   */
  field: string
  /** Where only one side differs; both when absent. */
  part?: Finding['part']
  source: string
}

/** The committed list of one provider. Every entry must say where it is known from. */
export class Exceptions {
  readonly #entries: Exception[]
  readonly #used = new Set<Exception>()

  constructor(entries: Exception[]) {
    const unfounded = entries.find(({ path, field, source }) => !path || !field || !source)
    if (unfounded) {
      throw new TypeError(`An exception needs path, field and source: ${JSON.stringify(unfounded)}`)
    }
    this.#entries = entries
  }

  static read(file: string): Exceptions {
    return new Exceptions(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [])
  }

  excuses(path: string, field: string, part: Finding['part']): boolean {
    const entry = this.#entries.find(
      (one) =>
        [path, '*'].includes(one.path) &&
        [part, undefined].includes(one.part) &&
        coversField(one.field, field)
    )
    if (entry) this.#used.add(entry)
    return entry !== undefined
  }

  /** For an address that the vendor did not publish at all: `POST /credential`, `GET /thing/{id}`. */
  excusesAddress(method: string, address: string): boolean {
    const entry = this.#entries.find(({ path, field }) => {
      const [verb, template = ''] = path.split(' ')
      return field === '*' && verb === method && pathExpression(template).test(address)
    })
    return entry !== undefined && this.excuses(entry.path, '*', 'request')
  }

  /** Entries that excused nothing: the difference is gone, or was never driven. */
  unused(): Exception[] {
    return this.#entries.filter((entry) => !this.#used.has(entry))
  }
}

function coversField(pattern: string, field: string): boolean {
  if (pattern === '*' || pattern === field) return true
  return pattern.startsWith('**.') && `.${field}`.endsWith(pattern.slice(2))
}
