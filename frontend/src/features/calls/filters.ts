const FILTERS = ['booked', 'message', 'missed', 'transferred'] as const

/** The filter that an address asks for; anything else asks for none. */
export function filterIn(query: URLSearchParams) {
  return FILTERS.find((one) => one === query.get('result'))
}

/** Tags to narrow to; the chosen one is among them, also when it is rare or written otherwise. */
export function tagChips(used: string[], chosen: string | undefined) {
  const isChosen = (word: string) => word.toLowerCase() === chosen?.toLowerCase()
  const words = !chosen || used.some(isChosen) ? used : [...used, chosen]
  return words.map((label) => ({ label, value: isChosen(label) ? chosen! : label }))
}
