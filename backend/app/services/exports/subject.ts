import type Account from '#models/account'
import type { Words } from '#services/language/words'
import type { Position } from './position.ts'

/** For whom, and in whose language. */
export interface Scope {
  account: Account
  words: Words
}

/** One row of an export. */
export interface Line extends Position {
  /** Under which it counts once in a sheet: what changes later is a row of its own. */
  key: string
  cells: (string | number)[]
}

/** What can be exported. */
export interface Subject {
  /** Names of the columns, at `exports.columns`. */
  columns: readonly string[]
  /** What follows a position, oldest first. */
  read(scope: Scope, from: Position | null, limit: number): Promise<Line[]>
  count(account: Account, from: Position | null): Promise<number>
}
