import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import credits from '#config/credits'
import { booksRules } from './rules/books.ts'
import { callRules } from './rules/calls.ts'
import { costRules } from './rules/costs.ts'
import { paymentRules } from './rules/payments.ts'
import { strayRules } from './rules/strays.ts'
import type { Finding, Rule } from './finding.ts'

const RULES = [...booksRules, ...callRules, ...paymentRules, ...costRules, ...strayRules]

/**
 * All that is wrong with the money now. Each rule is one statement and sees one state of the database,
 * so that nothing is found in what is being written meanwhile.
 */
export async function inspectLedger(): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const rule of RULES) findings.push(...(await breachesOf(rule)))
  return findings
}

async function breachesOf({ rule, severity = 'error', sql, sentence }: Rule): Promise<Finding[]> {
  const now = DateTime.utc().toISO()
  const { rows } = await db.rawQuery(sql, { now, dollarMc: credits.dollarMc.toString() })
  return rows.map((row: Record<string, string>) => ({
    rule,
    severity,
    accountId: row.account_id ?? null,
    callId: row.call_id ?? null,
    subject: row.subject,
    sentence: sentence(row),
  }))
}
