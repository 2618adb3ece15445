import { LOCALES, type Language, type Words } from '#/lib/words.ts'

interface Option {
  value: string
  label: string
}

const KEPT_DAYS = [30, 90, 180, 365]

/** Every zone that the machine knows. */
export function zoneOptions(): Option[] {
  return Intl.supportedValuesOf('timeZone').map((zone) => ({
    value: zone,
    label: zone.replaceAll('_', ' '),
  }))
}

/** Languages that a receptionist speaks, each by its own name. */
export function languageOptions(language: Language): Option[] {
  const names = new Intl.DisplayNames(LOCALES[language], { type: 'language' })
  return ['en', 'de'].map((value) => ({ value, label: names.of(value)! }))
}

/** Countries by name, in its order; first the choice of none. */
export function countryOptions(countries: string[], none: string, language: Language): Option[] {
  const names = new Intl.DisplayNames(LOCALES[language], { type: 'region' })
  const options = countries.map((value) => ({ value, label: names.of(value) ?? value }))
  options.sort((a, b) => a.label.localeCompare(b.label, LOCALES[language]))
  return [{ value: '', label: none }, ...options]
}

/** How long recordings are kept; what was chosen otherwise is among them. */
export function keptOptions(chosen: number | null, t: Words): Option[] {
  const days = new Set([...KEPT_DAYS, ...(chosen === null ? [] : [chosen])])
  return [
    { value: '', label: t('settings.kept.always') },
    ...[...days]
      .sort((a, b) => a - b)
      .map((count) => ({ value: String(count), label: t('settings.kept.days', { count }) })),
  ]
}
