const TIME = /^\d{1,2}:\d{2}$/

/** Any facts as words: `{ monday: ['09:00', '18:00'] }` → `monday 09:00 to 18:00`. */
export function speakable(facts: unknown): string {
  if (Array.isArray(facts)) {
    const isSpan = facts.length === 2 && facts.every((item) => TIME.test(String(item)))
    return facts
      .map(speakable)
      .filter(Boolean)
      .join(isSpan ? ' to ' : ', ')
  }
  if (typeof facts === 'object' && facts !== null) {
    return Object.entries(facts)
      .map(([key, value]) => `${key} ${speakable(value) || 'closed'}`)
      .join('; ')
  }
  return facts === undefined || facts === null ? '' : String(facts)
}
