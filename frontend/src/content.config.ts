import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { z } from 'astro/zod'

/** `docs/help/<language>/<slug>.md`: what customers read; the same slugs in every language. */
const help = defineCollection({
  loader: glob({ pattern: '*/*.md', base: '../docs/help' }),
  schema: z.object({
    title: z.string(),
    /** In a sentence; for the list of pages and for search engines. */
    description: z.string(),
    part: z.enum(['start', 'day', 'business', 'software']),
    /** Within all pages. */
    order: z.number(),
  }),
})

/** `docs/legal/<language>/<page>.md`: the operator's own pages. */
const legal = defineCollection({
  loader: glob({ pattern: '*/*.md', base: '../docs/legal' }),
  schema: z.object({
    title: z.string(),
    description: z.string(),
    /** True until the operator has filled it in: the page says so, and search engines pass by. */
    isTemplate: z.boolean(),
  }),
})

/** Technical documents that third parties need; they are written in English alone. */
const reference = defineCollection({
  loader: glob({ pattern: '{events,errors}.md', base: '../docs/reference' }),
})

export const collections = { help, legal, reference }
