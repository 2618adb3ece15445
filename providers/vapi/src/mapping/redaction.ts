/** Keys whose text or object is a credential, a prompt, or an address that lets anybody steer a call. */
const FORBIDDEN_KEYS =
  /^twilio|secret|token|api_?key|password|authorization|^accountSid$|^credentials$|^headers$|^systemPrompt$|^(control|listen)Url$/i

/** Written by us or by the model, and needed as they are. */
const KEPT_WHOLE = new Set(['arguments', 'parameters', 'metadata', 'variableValues'])

/** Deeper than any real message; keeps a hostile one from exhausting the stack. */
const DEEPEST = 64

type Json = Record<string, unknown>

/** A message without prompts, secrets and signed addresses, in text that every database takes. */
export function redact(body: Json): Json {
  return cleanObject(body, 0, true)
}

function clean(value: unknown, depth: number, strict: boolean): unknown {
  if (typeof value === 'string') return cleanText(value)
  if (typeof value !== 'object' || value === null) return value
  if (depth > DEEPEST) return null
  if (!Array.isArray(value)) return cleanObject(value as Json, depth, strict)
  const kept = strict ? value.filter((item) => !isPrompt(item)) : value
  return kept.map((item) => clean(item, depth + 1, strict))
}

function cleanObject(object: Json, depth: number, strict: boolean): Json {
  const entries = Object.entries(object).flatMap(([key, value]): [string, unknown][] => {
    if (strict && isForbidden(key, value)) return []
    const inside = key === 'model' ? withoutMessages(value) : value
    const cleaned = clean(inside, depth + 1, strict && !KEPT_WHOLE.has(key))
    return [[cleanText(key), /url$/i.test(key) ? withoutQuery(cleaned) : cleaned]]
  })
  return Object.fromEntries(entries)
}

/** Counts of tokens are numbers and stay; so do flags such as `isServerUrlSecretSet`. */
function isForbidden(key: string, value: unknown): boolean {
  const isPlain = typeof value === 'number' || typeof value === 'boolean' || value === null
  return !isPlain && FORBIDDEN_KEYS.test(key)
}

function isPrompt(item: unknown): boolean {
  return typeof item === 'object' && item !== null && (item as Json).role === 'system'
}

function withoutMessages(model: unknown): unknown {
  if (typeof model !== 'object' || model === null || Array.isArray(model)) return model
  return Object.fromEntries(Object.entries(model).filter(([key]) => key !== 'messages'))
}

/** NUL and lone surrogates are legal in JSON and refused by PostgreSQL's. */
function cleanText(text: string): string {
  const storable = text.replaceAll('\u0000', '').toWellFormed()
  return storable.includes('X-Amz-') ? withoutQuery(storable) : storable
}

/** What signs an address stands in its query. */
function withoutQuery<T>(address: T): T | string {
  return typeof address === 'string' ? address.replace(/\?.*$/s, '') : address
}
