/**
 * Keys whose text or object is a credential, a prompt, or an address that lets anybody steer a
 * call; and the one key that JavaScript would take for something else.
 */
const FORBIDDEN_KEYS =
  /^twilio|secret|token|api_?key|password|authorization|^accountSid$|^credentials$|^headers$|^systemPrompt$|^(?:control|listen)Url$|^__proto__$/i

/** Written by us or by the model, and needed as they are. */
const KEPT_WHOLE = new Set(['arguments', 'parameters', 'metadata', 'variableValues'])

/** Signed addresses, and what is legal in JSON and refused by PostgreSQL's: NUL, lone surrogates. */
// eslint-disable-next-line no-control-regex
const TO_CLEAN = /[\u0000\ud800-\udfff]|X-Amz-/

/** Deeper than any real message; keeps a hostile one from exhausting the stack. */
const DEEPEST = 64

type Json = Record<string, unknown>

/**
 * A message without prompts, secrets and signed addresses, in text that every database takes.
 * Runs on every message before it is answered: loops and early exits are for speed.
 */
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
  const cleaned: Json = {}
  for (const key in object) {
    const value = object[key]
    if (isForbidden(key, value, strict)) continue
    const inside = key === 'model' ? withoutMessages(value) : value
    const kept = clean(inside, depth + 1, strict && !KEPT_WHOLE.has(key))
    cleaned[cleanText(key)] = isAddress(key) ? withoutQuery(kept) : kept
  }
  return cleaned
}

/** Counts of tokens are numbers and stay; so do flags such as `isServerUrlSecretSet`. */
function isForbidden(key: string, value: unknown, strict: boolean): boolean {
  const isText = typeof value === 'string' || (typeof value === 'object' && value !== null)
  return isText && (strict ? FORBIDDEN_KEYS.test(key) : key === '__proto__')
}

function isAddress(key: string): boolean {
  return key.endsWith('Url') || key === 'url'
}

function isPrompt(item: unknown): boolean {
  return typeof item === 'object' && item !== null && (item as Json).role === 'system'
}

function withoutMessages(model: unknown): unknown {
  if (typeof model !== 'object' || model === null || Array.isArray(model)) return model
  const { messages, ...rest } = model as Json
  return rest
}

function cleanText(text: string): string {
  if (!TO_CLEAN.test(text)) return text
  const storable = text.replaceAll('\u0000', '').toWellFormed()
  return storable.includes('X-Amz-') ? (withoutQuery(storable) as string) : storable
}

/** What signs an address stands in its query. */
function withoutQuery(address: unknown): unknown {
  if (typeof address !== 'string') return address
  const query = address.indexOf('?')
  return query === -1 ? address : address.slice(0, query)
}
