import {
  ProviderError,
  type CarrierLogin,
  type NumberRouting,
  type VendorNumber,
} from '@kametrix/contracts'
import type { Wire } from '../wire.ts'

export class MemoryNumbers {
  #wire: Wire
  #held = new Map<string, VendorNumber>()
  #stock: Record<string, number> = { 415: 1000, 628: 1000 }
  #made = 0

  constructor(wire: Wire) {
    this.#wire = wire
  }

  acquire(routing: NumberRouting, areaCode: string | null): Promise<VendorNumber> {
    return this.#wire.write(() => {
      const known = [...this.#held.values()].find((number) => number.key === routing.key)
      return known ?? this.#sell(routing, areaCode)
    })
  }

  import(
    routing: NumberRouting,
    number: string,
    { keySecret }: CarrierLogin
  ): Promise<VendorNumber> {
    return this.#wire.write(() => {
      if (!keySecret) throw new ProviderError('E_VENDOR_REFUSED', 'The carrier wants a key.')
      const known = [...this.#held.values()].find((held) => held.key === routing.key)
      return known ?? this.#hold(routing, number)
    })
  }

  route(vendorId: string, routing: NumberRouting): Promise<VendorNumber> {
    return this.#wire.write(() => {
      const number = this.#held.get(vendorId)
      if (!number) {
        throw new ProviderError('E_NOT_FOUND', 'There is no such number.')
      }
      return Object.assign(number, routing, { rings: 'here' })
    })
  }

  find(vendorId: string): Promise<VendorNumber | null> {
    return this.#wire.read(() => this.#held.get(vendorId) ?? null)
  }

  list(): Promise<VendorNumber[]> {
    return this.#wire.read(() => [...this.#held.values()])
  }

  release(vendorId: string): Promise<void> {
    return this.#wire.write(() => {
      this.#held.delete(vendorId)
    })
  }

  /** From now on these are for sale: area code → how many. */
  seedAreaCodes(stock: Record<string, number>): void {
    this.#stock = { ...stock }
  }

  #sell(routing: NumberRouting, areaCode: string | null): VendorNumber {
    const available = Object.keys(this.#stock).filter((code) => this.#stock[code]! > 0)
    const sold = areaCode ?? available[0]
    if (!sold) {
      throw new ProviderError('E_VENDOR_REFUSED', 'No more numbers are for sale.')
    }
    if (!available.includes(sold)) {
      const message = `There is no number left in area code ${sold}.`
      throw new ProviderError('E_AREA_CODE_UNAVAILABLE', message, { hints: available })
    }
    this.#stock[sold]!--
    return this.#hold(routing, `+1${sold}010${String(this.#made + 1).padStart(4, '0')}`)
  }

  #hold(routing: NumberRouting, number: string): VendorNumber {
    const vendorId = `number-${++this.#made}`
    const held: VendorNumber = { ...routing, vendorId, number, status: 'active', rings: 'here' }
    this.#held.set(vendorId, held)
    return held
  }
}
