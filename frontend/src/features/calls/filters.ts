const FILTERS = ['booked', 'message', 'missed', 'transferred'] as const

/** The filter that an address asks for; anything else asks for none. */
export function filterIn(query: URLSearchParams) {
  return FILTERS.find((one) => one === query.get('result'))
}
