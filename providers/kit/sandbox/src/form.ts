type Node = string | Branch
type Branch = Map<string, Node>

/**
 * Reads `application/x-www-form-urlencoded` with nested names, as the vendors' SDKs write them:
 * `line_items[0][price_data][unit_amount]=500` becomes `{ line_items: [{ price_data: { unit_amount: '500' } }] }`.
 * Values stay strings; `name[]` appends; of a repeated plain name the last one counts.
 */
export function parseForm(text: string): Record<string, unknown> {
  const root: Branch = new Map()
  for (const [name, value] of new URLSearchParams(text)) place(root, pathOf(name), value)
  return asObject(root)
}

function pathOf(name: string): string[] {
  const [, head, brackets] = /^([^[]*)((?:\[[^[\]]*\])*)$/.exec(name) ?? [undefined, name, '']
  const inner = [...(brackets ?? '').matchAll(/\[([^[\]]*)\]/g)].map((found) => found[1] ?? '')
  return [head ?? name, ...inner]
}

function place(root: Branch, path: string[], value: string) {
  let branch = root
  path.forEach((part, depth) => {
    const key = part === '' && depth > 0 ? String(branch.size) : part
    if (depth === path.length - 1) {
      branch.set(key, value)
      return
    }
    const existing = branch.get(key)
    const next: Branch = existing instanceof Map ? existing : new Map()
    branch.set(key, next)
    branch = next
  })
}

function plain(node: Node): unknown {
  if (typeof node === 'string') return node
  const isList = node.size > 0 && [...node.keys()].every((key) => /^\d+$/.test(key))
  return isList ? asList(node) : asObject(node)
}

/** By index; gaps are closed. */
function asList(branch: Branch): unknown[] {
  const byIndex = [...branch].sort(([left], [right]) => Number(left) - Number(right))
  return byIndex.map(([, node]) => plain(node))
}

/** `Object.fromEntries` defines properties: a field called `__proto__` is just a field. */
function asObject(branch: Branch): Record<string, unknown> {
  return Object.fromEntries([...branch].map(([key, node]) => [key, plain(node)]))
}
