const STATES = ['unread', 'urgent'] as const

/** What an address narrows the messages to; anything else to nothing. */
export function stateIn(query: URLSearchParams) {
  return STATES.find((one) => one === query.get('state'))
}
