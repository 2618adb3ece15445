import { glob } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { resolve } from 'node:path'

interface Suite {
  name: string
  files: string | string[]
}

/**
 * The suites with every second, third … of their files: `1/2` and `2/2` are all of them. Whoever runs the
 * parts side by side gives each a database of its own.
 */
export function partOfSuites<S extends Suite>(suites: S[], part: string | undefined) {
  if (!part) return suites
  const [which, parts] = part.split('/').map(Number)
  return suites.map((suite) => ({
    ...suite,
    files: async () => {
      const all = (await Array.fromAsync(glob(suite.files))).sort()
      const ours = all.filter((_, at) => at % parts === which - 1)
      return ours.map((file) => pathToFileURL(resolve(file)))
    },
  }))
}
