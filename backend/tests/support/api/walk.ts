import router from '@adonisjs/core/services/router'
import { RULES, subject, type World } from './rules.ts'

const HOST = `http://${process.env.HOST}:${process.env.PORT}`

/** Every route that the router knows; one without a name is known by its address. */
export function allRoutes() {
  return Object.values(router.toJSON())
    .flat()
    .map(({ name, methods, pattern, domain }) => ({
      name: name ?? pattern,
      // Of those that take every method, the one that changes something.
      method: methods.includes('POST') ? 'POST' : methods[0],
      pattern,
      domain,
    }))
}

/** The API's. One below its address that has no name of it is not missed. */
export function apiRoutes() {
  return allRoutes().filter(
    ({ name, pattern }) => name.startsWith('v1.') || pattern.startsWith('/api/v1')
  )
}

export function addressOf(pattern: string, name: string, world: World) {
  return pattern
    .replace(':id', subject(name, world))
    .replace(':provider', 'google')
    .replace(':trade', 'salon')
    .replace(':subject', 'calls')
}

export function bodyFor(method: string, name: string) {
  return method === 'POST' ? (RULES[name].body ?? {}) : undefined
}

export function withKey(key: string, method: string, path: string) {
  const headers = { authorization: `Bearer ${key}` }
  return fetch(new URL(path, HOST), { method, redirect: 'manual', headers })
}
