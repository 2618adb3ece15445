import { DateTime } from 'luxon'
import type { AgentContent, Closure, OpeningHours } from './content.ts'

const DAYS = {
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  de: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
}

/** The instructions a model follows, compiled from what the owner told us. */
export function promptOf(content: AgentContent): string {
  return [
    role(content),
    section('Now', [
      'It is {{local_date}}, {{local_time}} ({{zone}}). The caller: {{caller_name}}.',
    ]),
    section('Services', content.services.map(serviceLine)),
    section('Opening hours', hourLines(content)),
    section('Days with other hours', closureLines(content)),
    section(
      'Questions and answers',
      content.questions.map(({ question, answer }) => `${question} ${answer}`)
    ),
    section('House rules', content.policies),
    section('How you work', [
      'Keep every turn to one or two short sentences.',
      'Never work out a date or a time yourself: use find_slots and offer only what it answers.',
      'Say a time is booked only after book_slot has said so, and repeat the full date then.',
      'If you do not know something, say so and take a message. Never invent an answer.',
    ]),
  ]
    .filter(Boolean)
    .join('\n\n')
}

function role({ business, language, tone }: AgentContent): string {
  const speak =
    language === 'de' ? 'You speak German and address callers as "Sie".' : 'You speak English.'
  return `You are the receptionist of ${business.name} (${business.trade}) on the telephone. ${business.description} ${speak} Your tone is ${tone}.`
}

function section(title: string, lines: string[]): string {
  return lines.length === 0 ? '' : `## ${title}\n${lines.map((line) => `- ${line}`).join('\n')}`
}

function serviceLine({ name, minutes, price }: AgentContent['services'][number]): string {
  return `${name}, ${minutes} minutes${price ? `, ${price}` : ''}`
}

function hourLines({ hours, language }: AgentContent): string[] {
  return DAYS[language].map((day, index) => {
    const windows = hours.filter(({ weekday }) => weekday === index + 1)
    return `${day}: ${windows.map(window).join(' and ') || 'closed'}`
  })
}

function closureLines({ closures = [], language }: AgentContent): string[] {
  return closures.map(({ from, to, reason, hours }) => {
    const days =
      from === to ? inFull(from, language) : `${inFull(from, language)} to ${inFull(to, language)}`
    return `${days}: ${hours ? window(hours) : 'closed'}${reason ? ` (${reason})` : ''}`
  })
}

function inFull(iso: Closure['from'], language: string): string {
  return DateTime.fromISO(iso).setLocale(language).toLocaleString(DateTime.DATE_FULL)
}

function window({ opens, closes }: Pick<OpeningHours, 'opens' | 'closes'>): string {
  return `${opens} to ${closes}`
}
