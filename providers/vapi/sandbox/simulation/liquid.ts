type Scope = Record<string, unknown>

/** Fills `{{ customer.number }}` and the like; what is not known becomes nothing, as at Vapi. */
export function fill(template: string, scope: Scope): string {
  return template.replace(/\{\{\s*([\w.]+)\s*\}\}/g, (_, path: string) => {
    const value = path.split('.').reduce<unknown>((at, key) => (at as Scope)?.[key], scope)
    return value === undefined || value === null ? '' : String(value)
  })
}
