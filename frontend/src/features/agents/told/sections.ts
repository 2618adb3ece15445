export interface Section {
  title: string | null
  lines: string[]
}

/** The parts of a compiled prompt: `## title`, then lines. Own words may have paragraphs. */
export function sectionsOf(prompt: string): Section[] {
  const sections: Section[] = []
  for (const line of prompt.split('\n')) {
    if (line.startsWith('## ')) sections.push({ title: line.slice(3), lines: [] })
    else if (sections.length === 0) sections.push({ title: null, lines: [line] })
    else if (line) sections.at(-1)!.lines.push(line)
  }
  return sections
}
