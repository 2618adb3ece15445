const FULL_STOCK = { 415: 20, 206: 20, 312: 20, 512: 20, 646: 20, 720: 20 }
const NUMBERS_PER_ACCOUNT = 5

/** The free numbers that can be had: by area code, and no more than five in all. */
export class NumberStock {
  #left = new Map<string, number>()
  #limit = NUMBERS_PER_ACCOUNT
  #sold = 0

  constructor() {
    this.restock()
  }

  /** Sells exactly these from now on: area code → how many. */
  restock(stock: Record<string, number> = FULL_STOCK): void {
    this.#left = new Map(Object.entries(stock))
    this.#limit = NUMBERS_PER_ACCOUNT
    this.#sold = 0
  }

  stopSelling(): void {
    this.#limit = 0
  }

  isFull(held: number): boolean {
    return held >= this.#limit
  }

  /** Area codes that have numbers. */
  available(): string[] {
    return [...this.#left].filter(([, left]) => left > 0).map(([areaCode]) => areaCode)
  }

  /** A number nobody has: +1 AAA 555 01xx is kept for fiction. Null when the area code has none. */
  take(areaCode: string | undefined): string | null {
    const chosen = areaCode ?? this.available()[0]
    const left = chosen === undefined ? 0 : (this.#left.get(chosen) ?? 0)
    if (left === 0) return null
    this.#left.set(chosen!, left - 1)
    this.#sold = (this.#sold + 1) % 100
    return `+1${chosen}55501${String(this.#sold).padStart(2, '0')}`
  }

  /** A number that was given back can be had again. */
  putBack(number: string): void {
    const areaCode = number.slice(2, 5)
    this.#left.set(areaCode, (this.#left.get(areaCode) ?? 0) + 1)
  }
}
