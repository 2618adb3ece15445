import type { Sheets } from '@kametrix/contracts'
import type { FailureSupport, FallibleVendor } from '../support/harness.ts'

/** A sheet as its owner sees it. */
export interface HeldSheet {
  title: string
  /** Cells of the first row, the key column's not among them. */
  header: string[]
  frozenRows: number
  /** The key column is out of the owner's sight. */
  keysHidden: boolean
  /** Rows below the header, top to bottom, empty ones left out. `key` is '' on the owner's own rows. */
  rows: { key: string; cells: (string | number)[] }[]
}

/** The vendor's side of the sheets contract: one person's login. */
export interface SheetsHarness extends FallibleVendor {
  sheets: Sheets
  readSheet(sheetId: string): Promise<HeldSheet> | HeldSheet
  /** The owner sorts the rows, keys along with them: the last becomes the first. */
  sortRows(sheetId: string): Promise<void> | void
  /** The owner types a row of their own below the last one. */
  addOwnRow(sheetId: string, cells: (string | number)[]): Promise<void> | void
  /** The owner deletes the whole spreadsheet. */
  deleteSheet(sheetId: string): Promise<void> | void

  /** The owner withdraws the grant: access and refresh token stop working. */
  revokeGrant(): Promise<void> | void
  /** The access token expires; the refresh token still works. */
  expireAccessToken(): Promise<void> | void
}

export type SheetsSupport = FailureSupport
