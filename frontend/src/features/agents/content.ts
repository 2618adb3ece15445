import type { Data } from '#/lib/api.ts'

/** What a receptionist knows and says. */
export type Content = NonNullable<Data.Agent.Variants['withContent']['content']>

/** What a receptionist was told and cannot do as things stand. */
export interface Cannot {
  /** The names of services that nobody does whom it books. */
  unstaffed: string[]
  /** Closed, calls are to go to a phone, and there is none. */
  lacksPhone: boolean
}
