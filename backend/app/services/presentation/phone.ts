const NORTH_AMERICA = /^(\+1)(\d{3})(\d{3})(\d{4})$/

/** E.164 in groups that can be read out; elsewhere groups differ by place, and the number stays whole. */
export function phone(number: string | null) {
  return number === null ? 'number withheld' : number.replace(NORTH_AMERICA, '$1 $2 $3 $4')
}
