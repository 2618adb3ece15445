/** What a teller is sent to do; ids are our own. */
export type Errand =
  | { do: 'ring'; callId: string; ceilingSeconds: number }
  | { do: 'report'; callId: string; seconds: number }
  | { do: 'pay'; purchaseId: string }
  | { do: 'refund'; purchaseId: string; amountMinor: number }
  | { do: 'reinstate'; purchaseId: string }
  | { do: 'adjust'; accountId: string; amountMc: number; formId: string; userId: string }
  | { do: 'giveBack'; callId: string }
  | { do: 'expire' }

/** What came of it: under which key the account was moved by how much, whoever moved it first. */
export interface Receipt {
  accountId: string
  key: string
  movedMc: number
}

/** A teller's account of its day. */
export interface Day {
  receipts: Receipt[]
  errors: string[]
}
