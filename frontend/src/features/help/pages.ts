import { getCollection } from 'astro:content'
import type { CollectionEntry } from 'astro:content'
import type { Language } from '#/lib/words.ts'

export const PARTS = ['start', 'day', 'business', 'software'] as const

/** Help in one language, in the order in which it is read. */
export async function helpPages(language: Language) {
  const pages = await getCollection('help', ({ id }) => id.startsWith(`${language}/`))
  return pages.sort((one, other) => one.data.order - other.data.order)
}

export function slugOf({ id }: CollectionEntry<'help'>) {
  return id.slice(id.indexOf('/') + 1)
}
