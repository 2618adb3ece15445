import type { Union } from './json_schema.ts'

interface Tagged {
  properties?: Record<string, { enum?: unknown[] }>
}

/**
 * The property by which the branches of a union are told apart: in all of them, a fixed list of words
 * in each, and no word in two. Published files rarely name it, and rarely require it.
 */
export function findTag(branches: Tagged[], named?: string): Pick<Union, 'tag' | 'byTag'> {
  const [first] = branches
  if (!first || branches.length < 2) return {}
  const candidates = named ? [named] : Object.keys(first.properties ?? {})
  for (const tag of candidates) {
    const byTag = valuesOf(branches, tag)
    if (byTag) return { tag, byTag }
  }
  return {}
}

function valuesOf(branches: Tagged[], tag: string): Record<string, number> | null {
  const byTag: Record<string, number> = {}
  for (const [index, { properties }] of branches.entries()) {
    const words = properties?.[tag]?.enum
    if (!words || words.some((word) => typeof word !== 'string' || word in byTag)) return null
    for (const word of words) byTag[String(word)] = index
  }
  return byTag
}
