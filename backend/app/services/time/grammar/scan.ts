import type { Mention } from './mention.ts'

/** What a pattern's words come to; nothing for words that mean nothing here. */
export interface Rule {
  pattern: RegExp
  mean: (groups: string[]) => Mention[]
}

/** A rule whose pattern, of words with single spaces between, is matched where a word begins. */
export function rule(pattern: string, mean: Rule['mean']): Rule {
  return { pattern: new RegExp(`(?:${pattern})(?= |$)`, 'y'), mean }
}

/** Rules for words that change nothing. */
export function fillers(patterns: string[]): Rule[] {
  return patterns.map((pattern) => rule(pattern, () => []))
}

/**
 * Everything that was said, in its order. At each word the rule that takes the most words wins; a word
 * that none takes is kept as unknown: nothing is dropped.
 */
export function scan(text: string, rules: Rule[]): Mention[] {
  const mentions: Mention[] = []
  let at = 0
  while (at < text.length) {
    const best = longest(text, at, rules)
    if (best) {
      mentions.push(...best.mean)
      at += best.length + 1
      continue
    }
    const [word] = text.slice(at).split(' ', 1)
    mentions.push(unread(word!))
    at += word!.length + 1
  }
  return mentions
}

function longest(text: string, at: number, rules: Rule[]) {
  let best: { length: number; rule: Rule; groups: string[] } | null = null
  for (const one of rules) {
    one.pattern.lastIndex = at
    const match = one.pattern.exec(text)
    if (match && match[0].length > (best?.length ?? 0)) {
      best = { length: match[0].length, rule: one, groups: match.map((group) => group ?? '') }
    }
  }
  return best && { length: best.length, mean: best.rule.mean(best.groups) }
}

function unread(word: string): Mention {
  return /^\d{1,2}$/.test(word) ? { is: 'number', value: Number(word) } : { is: 'unknown', word }
}
