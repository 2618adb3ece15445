import { fill } from '../simulation/liquid.ts'
import { SECTIONS, type SectionName } from './sections.ts'

/** What the assistant's system message says, by section: all that the agent goes by beside its tools. */
export interface Instructions {
  language: 'en' | 'de'
  /** What stands before the first section. */
  role: string
  /** Lines of a section, without their dashes; none when there is no such section. */
  lines: (section: SectionName) => string[]
}

/** Reads a prompt of `## Title` sections with a dash before each line, its variables filled in. */
export function readInstructions(prompt: string, scope: Record<string, unknown>): Instructions {
  const [role = '', ...parts] = fill(prompt, scope).split(/^## /m)
  const sections = new Map<SectionName, string[]>()
  const languages = new Set<'en' | 'de'>()
  for (const part of parts) {
    const [title = '', ...lines] = part.split('\n')
    const section = SECTIONS.find(({ en, de }) => title.trim() === en || title.trim() === de)
    if (!section) continue
    languages.add(section.de === title.trim() ? 'de' : 'en')
    sections.set(section.name, lines.map(withoutDash).filter(Boolean))
  }
  return {
    language: languages.has('de') ? 'de' : 'en',
    role: role.trim(),
    lines: (name) => sections.get(name) ?? [],
  }
}

function withoutDash(line: string): string {
  return line.replace(/^- /, '').trim()
}
