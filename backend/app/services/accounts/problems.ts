import { asLanguage, type Words } from '#services/language/words'
import { moment } from '#services/presentation/times'
import type { SetUp } from './set_up.ts'

export interface Problem {
  code:
    | 'connection-lost'
    | 'calendar-gone'
    | 'agent-not-live'
    | 'agent-failed'
    | 'no-number'
    | 'credits-low'
    | 'credits-grace'
    | 'credits-exhausted'
  /** What happened and what it means for callers. */
  message: string
  /** What it is about, where there are several. */
  subjectId: string | null
}

/** What keeps calls from being taken as they should; nothing about what was never set up. */
export function problemsOf(
  { account, agents, numbers, connections, vanished, balance }: SetUp,
  words: Words
): Problem[] {
  const problems: Problem[] = []
  const note = (code: Problem['code'], values: object = {}, subjectId: string | null = null) =>
    problems.push({ code, message: words.t(`problems.${code}`, values), subjectId })

  for (const { id, label } of connections.filter(({ status }) => status === 'lost')) {
    note('connection-lost', { label }, id)
  }
  for (const { name, staff } of vanished) note('calendar-gone', { name, staff })
  for (const { id, name, status, versions } of agents) {
    const isLive = status === 'live' ? 'yes' : 'no'
    if (versions[0]?.failure) note('agent-failed', { name, isLive }, id)
    else if (status !== 'live') note('agent-not-live', { name }, id)
  }
  if (agents.some(({ status }) => status === 'live') && numbers.length === 0) note('no-number')
  const { state, graceUntil, minutesLeft: minutes } = balance
  if (state === 'low') note('credits-low', { minutes })
  if (state === 'grace') {
    const language = asLanguage(words.locale)
    const until = graceUntil ? moment(graceUntil, account.zone, language) : 'unknown'
    note('credits-grace', { until })
  }
  if (state === 'stopped') note('credits-exhausted', { ownPhone: account.phone ? 'yes' : 'no' })
  return problems
}
