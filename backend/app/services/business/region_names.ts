import type { Language } from '#config/i18n'

/** What the library of holidays knows in a country's own language alone: Germany's, which it has no English for. */
const NAMES: Partial<Record<Language, Record<string, Record<string, string>>>> = {
  en: {
    DE: {
      'BY': 'Bavaria',
      'BY-A': 'City of Augsburg',
      'HB': 'Bremen',
      'HE': 'Hesse',
      'HH': 'Hamburg',
      'MV': 'Mecklenburg-Western Pomerania',
      'NI': 'Lower Saxony',
      'NW': 'North Rhine-Westphalia',
      'RP': 'Rhineland-Palatinate',
      'SN': 'Saxony',
      'SN-BZ': 'District of Bautzen',
      'ST': 'Saxony-Anhalt',
      'TH': 'Thuringia',
      'TH-EIC': 'District of Eichsfeld',
      'TH-UH': 'District of Unstrut-Hainich',
      'TH-WAK': 'District of Wartburg',
    },
  },
}

/** What a region is called in a language, where that has a name of its own for it. */
export function regionName(country: string, id: string, language: Language): string | undefined {
  return NAMES[language]?.[country]?.[id]
}
