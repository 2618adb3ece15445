/** Something about the money that should not be. `subject` names the row. */
export interface Finding {
  rule: 'sum' | 'balance' | 'hold' | 'settled' | 'charge'
  accountId: string | null
  /** Of the call that it is about; null where it is about none. */
  callId: string | null
  subject: string
  sentence: string
}
