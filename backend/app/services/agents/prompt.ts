import { DateTime } from 'luxon'
import type { AgentContent, Closure, OpeningHours, Transfer } from './content.ts'
import { promptWords, type PromptWords } from './prompt_words.ts'

/** The instructions a model follows, compiled from what the owner told us, in the language it speaks. */
export function promptOf(content: AgentContent): string {
  const words = promptWords(content.language)
  const { titles } = words
  const has = { services: content.services.length > 0, avoid: content.avoid.length > 0 }
  return [
    role(content, words),
    section(titles.now, [words.now, words.caller(content)]),
    section(titles.services, content.services.map(serviceLine(words))),
    section(titles.hours, hourLines(content, words)),
    section(titles.otherDays, closureLines(content, words)),
    section(
      titles.questions,
      content.questions.map(({ question, answer }) => `${question} ${answer}`)
    ),
    section(titles.policies, content.policies),
    section(titles.duties, content.duties),
    section(titles.avoid, has.avoid ? [...content.avoid, words.avoidRule] : []),
    section(titles.emergency, content.emergency ? [content.emergency] : []),
    section(titles.transfers, transferLines(content, words)),
    section(titles.afterHours, [words.afterHours]),
    section(titles.work, [...(has.services ? words.booking : []), ...words.work]),
    content.instructions.trim() && `## ${titles.instructions}\n${content.instructions.trim()}`,
  ]
    .filter(Boolean)
    .join('\n\n')
}

function role(content: AgentContent, words: PromptWords): string {
  const { business } = content
  return [words.role(business), business.description, words.speak(content)]
    .filter(Boolean)
    .join(' ')
}

function section(title: string, lines: string[]): string {
  return lines.length === 0 ? '' : `## ${title}\n${lines.map((line) => `- ${line}`).join('\n')}`
}

function serviceLine({ minutes: unit }: PromptWords) {
  return ({ name, minutes, price }: AgentContent['services'][number]) =>
    `${name}, ${minutes} ${unit}${price ? `, ${price}` : ''}`
}

function hourLines({ hours }: AgentContent, words: PromptWords): string[] {
  return words.days.map((day, index) => {
    const windows = hours.filter(({ weekday }) => weekday === index + 1)
    const open = windows.map((one) => window(one, words)).join(` ${words.and} `)
    return `${day}: ${open || words.closed}`
  })
}

function closureLines({ closures = [], language }: AgentContent, words: PromptWords): string[] {
  return closures.map(({ from, to, reason, hours }) => {
    const [first, last] = [from, to].map((day) => inFull(day, language))
    const days = from === to ? first : `${first} ${words.to} ${last}`
    const open = hours ? window(hours, words) : words.closed
    return `${days}: ${open}${reason ? ` (${reason})` : ''}`
  })
}

/** The model puts through by description; a number is nothing to be read aloud. */
function transferLines({ transfers }: AgentContent, { transfer }: PromptWords): string[] {
  if (transfers.length === 0) return []
  const line = ({ description, when, hours }: Transfer) =>
    [`${description}: ${when ?? transfer.anybody}`, hours === 'open' && transfer.openOnly]
      .filter(Boolean)
      .join(', ')
  return [...transfers.map(line), transfer.rule]
}

function inFull(iso: Closure['from'], language: string): string {
  return DateTime.fromISO(iso).setLocale(language).toLocaleString(DateTime.DATE_FULL)
}

function window(
  { opens, closes }: Pick<OpeningHours, 'opens' | 'closes'>,
  { to }: PromptWords
): string {
  return `${opens} ${to} ${closes}`
}
