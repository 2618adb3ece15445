import type { Words } from '#services/language/words'
import type { Finding } from './finding.ts'

/** What the check saw, in words: the row and the figures that do not agree. */
export function evidenceOf(finding: Finding, words: Words): string {
  const { evidence, subject: id, callId: call, figures } = finding
  const { purse, posting } = figures ?? {}
  const named = {
    purse: purse && words.t(`admin.purses.${purse}`),
    posting: posting && words.t(`admin.transactions.kinds.${posting}`),
  }
  // Runs of earlier versions kept no figures.
  return words.t(`ledger.evidence.${evidence}`, { ...figures, ...named, id, call }, '')
}
