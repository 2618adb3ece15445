const BROWSERS: [RegExp, string][] = [
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\/|FxiOS/, 'Firefox'],
  [/SamsungBrowser/, 'Samsung Internet'],
  [/Chrome\/|CriOS/, 'Chrome'],
  [/Safari\//, 'Safari'],
]

const SYSTEMS: [RegExp, string][] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'Mac'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
]

/** What a browser calls itself, as people call it: names of products, the same in every language. Null where it says nothing known. */
export function browserOf(
  userAgent: string | null
): { name: string; system: string | null } | null {
  const first = (list: [RegExp, string][]) =>
    list.find(([form]) => form.test(userAgent ?? ''))?.[1] ?? null
  const name = first(BROWSERS)
  return name ? { name, system: first(SYSTEMS) } : null
}
