import { glob } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { resolve } from 'node:path'
import { secondsOf } from '#tests/support/seconds_of'

interface Suite {
  name: string
  files: string | string[]
}

/**
 * The suites with a part of their files: `1/2` and `2/2` are all of them, and take about as long. Whoever
 * runs the parts side by side gives each a database of its own.
 */
export function partOfSuites<S extends Suite>(suites: S[], part: string | undefined) {
  if (!part) return suites
  const [which, parts] = part.split('/').map(Number)
  return suites.map((suite) => ({
    ...suite,
    files: async () => {
      const all = await Array.fromAsync(glob(suite.files))
      const ours = shared(all, parts)[which - 1]
      if (!ours) {
        throw new Error(`There is no part ${part} of the tests: 1/2 and 2/2 are all of them.`)
      }
      return ours.sort().map((file) => pathToFileURL(resolve(file)))
    },
  }))
}

/** The longest first, each to whoever has least to do so far. */
function shared(files: string[], parts: number): string[][] {
  const shares = Array.from({ length: parts }, () => ({ files: [] as string[], seconds: 0 }))
  const longestFirst = files.sort().sort((a, b) => secondsOf(b) - secondsOf(a))
  for (const file of longestFirst) {
    const least = shares.toSorted((a, b) => a.seconds - b.seconds)[0]!
    least.files.push(file)
    least.seconds += secondsOf(file)
  }
  return shares.map((share) => share.files)
}
