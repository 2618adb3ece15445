/** What the check looks for: a rule's name is the word for it. */
export type RuleName =
  | 'sum'
  | 'balance'
  | 'amount'
  | 'purses'
  | 'hold'
  | 'held'
  | 'settled'
  | 'charge'
  | 'goodwill'
  | 'purchase'
  | 'refused'
  | 'refund'
  | 'dispute'
  | 'cost'
  | 'margin'
  | 'duration'
  | 'unknown'
  | 'overrun'

/** `error`: the money is wrong. `warning`: something is not known. `margin`: it is right, and we lose by it. */
export type Severity = 'error' | 'warning' | 'margin'

/** Something about the money that should not be. `subject` names the row. */
export interface Finding {
  rule: RuleName
  severity: Severity
  accountId: string | null
  /** Of the call that it is about; null where it is about none. */
  callId: string | null
  subject: string
  /** Which sentence of `ledger.evidence` says what was seen; several may belong to a rule. */
  evidence: string
  /** What the sentence fills in, as the database had it. */
  figures: Figures
}

export type Figures = Record<string, string>

/** One statement over all rows. It gives `account_id`, `call_id`, `subject` and the sentence's figures. */
export interface Rule {
  rule: RuleName
  evidence: string
  severity?: Severity
  /** May use `:now`. */
  sql: string
}
