import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import credits from '#config/credits'
import { booksRules } from './rules/books.ts'
import { callRules } from './rules/calls.ts'
import { costRules } from './rules/costs.ts'
import { paymentRules } from './rules/payments.ts'
import { strayRules } from './rules/strays.ts'
import type { Figures, Finding, Rule } from './finding.ts'

export const LEDGER_RULES: Rule[] = [
  ...booksRules,
  ...callRules,
  ...paymentRules,
  ...costRules,
  ...strayRules,
]

type Row = Record<string, unknown> & { subject: string; account_id?: string; call_id?: string }

/**
 * All that is wrong with the money now. Each rule is one statement and sees one state of the database,
 * so that nothing is found in what is being written meanwhile.
 */
export async function inspectLedger(): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const rule of LEDGER_RULES) findings.push(...(await breachesOf(rule)))
  return findings
}

async function breachesOf({ rule, evidence, severity = 'error', sql }: Rule): Promise<Finding[]> {
  const now = DateTime.utc().toISO()
  const { rows } = await db.rawQuery(sql, { now, dollarMc: credits.dollarMc.toString() })
  return rows.map(({ account_id: accountId, call_id: callId, subject, ...figures }: Row) => ({
    rule,
    severity,
    accountId: accountId ?? null,
    callId: callId ?? null,
    subject,
    evidence,
    figures: asTold(figures),
  }))
}

/** In text, whatever the database's type: a finding is kept as JSON, which knows no large numbers. */
function asTold(figures: Record<string, unknown>): Figures {
  return Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [name, String(value ?? '?')])
  )
}
