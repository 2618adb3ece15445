/** A part of a list that is fetched in turns. */
export interface Page<T> {
  items: T[]
  /** Pass as `cursor` for the next page; null on the last. */
  next: string | null
}
