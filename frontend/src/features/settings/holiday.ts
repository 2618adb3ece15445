/** A public holiday, and what the business does on it. */
export interface Holiday {
  /** `2026-12-25` */
  day: string
  names: Record<'en' | 'de', string>
  opening: 'closed' | 'usual' | 'hours'
  opens: string | null
  closes: string | null
}
