import type { Data } from '#/lib/api.ts'

/** What a receptionist knows and says. */
export type Content = NonNullable<Data.Agent.Variants['withContent']['content']>
