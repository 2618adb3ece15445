import router from '@adonisjs/core/services/router'

/** Pages that Edge renders: the router has them. Stand-ins' own pages are theirs. */
export function panelPatterns(): string[] {
  const routes = Object.values(router.toJSON()).flat()
  const patterns = routes
    .filter(({ methods }) => methods.includes('GET') && !methods.includes('POST'))
    .map(({ pattern }) => pattern)
    .filter((pattern) => /^\/(admin|sandbox)(\/|$)/.test(pattern) && !pattern.endsWith('.csv'))
  return [...new Set(patterns)].sort()
}
