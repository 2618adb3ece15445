import type { StandInHandler, StandInRoutes } from './plugin.ts'

interface RouteMatch {
  handler: StandInHandler
  params: Record<string, string>
}

type RouteMatcher = (method: string, path: string) => RouteMatch | null

/**
 * Turns `'GET /a/:id'` patterns into one matcher. A parameter fills its segment, except for a literal
 * after a second colon: `/values/:range:append` matches `/values/A1/…:append` style verbs.
 */
export function compileRoutes(routes: StandInRoutes): RouteMatcher {
  const compiled = Object.entries(routes).map(([pattern, handler]) => {
    const [method, path, ...rest] = pattern.split(' ')
    if (!method || !path?.startsWith('/') || rest.length > 0) {
      throw new TypeError(`Route "${pattern}" is not of the form "METHOD /path"`)
    }
    return { method, expression: expressionOf(path), handler }
  })

  return (method, path) => {
    for (const route of compiled) {
      const found = route.method === method && route.expression.exec(path)
      const params = found && decode(found.groups ?? {})
      if (params) return { handler: route.handler, params }
    }
    return null
  }
}

function expressionOf(path: string): RegExp {
  const segments = path.split('/').map((segment) => {
    const [, name, suffix] = /^:(\w+)(:.+)?$/.exec(segment) ?? []
    return name ? `(?<${name}>[^/]+?)${literal(suffix ?? '')}` : literal(segment)
  })
  return new RegExp(`^${segments.join('/')}$`)
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** Null for a path with a broken escape: no vendor has such a thing. */
function decode(groups: Record<string, string>): Record<string, string> | null {
  try {
    return Object.fromEntries(
      Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)])
    )
  } catch {
    return null
  }
}
