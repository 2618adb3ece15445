/** A version's number in the address; nothing where there is none. */
export function numberIn(query: URLSearchParams, name: string) {
  const said = query.get(name) ?? ''
  return /^[1-9]\d{0,5}$/.test(said) ? said : undefined
}
