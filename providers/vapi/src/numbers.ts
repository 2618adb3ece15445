import type { CarrierLogin, NumberRouting, VendorNumber } from '@kametrix/contracts'
import type { Vapi } from '@vapi-ai/server-sdk'
import type { Client } from './client.ts'
import { known } from './failures.ts'
import { importedNumber, newNumber, routedNumber, vendorNumber } from './mapping/phone_number.ts'

/** The numbers that Vapi holds for us: its own, and those imported from a carrier. */
export class Numbers {
  readonly #client: Client
  readonly #url: string
  readonly #server: () => Promise<Vapi.Server>

  constructor(client: Client, url: string, server: () => Promise<Vapi.Server>) {
    this.#client = client
    this.#url = url
    this.#server = server
  }

  acquire(routing: NumberRouting, areaCode: string | null) {
    return this.#hold(routing, (server) => newNumber(routing, server, areaCode))
  }

  import(routing: NumberRouting, number: string, login: CarrierLogin) {
    return this.#hold(routing, (server) => importedNumber(routing, server, number, login))
  }

  async route(vendorId: string, routing: NumberRouting): Promise<VendorNumber> {
    const held = await this.#client.getNumber(vendorId)
    const body = routedNumber(held, routing, await this.#server())
    const request = body as Vapi.UpdatePhoneNumbersRequestBody
    return vendorNumber(await this.#client.updateNumber(vendorId, request), this.#url)
  }

  async find(vendorId: string): Promise<VendorNumber | null> {
    const number = await known(this.#client.getNumber(vendorId))
    return number && vendorNumber(number, this.#url)
  }

  async list(): Promise<VendorNumber[]> {
    return (await this.#client.listNumbers()).map((number) => vendorNumber(number, this.#url))
  }

  async release(vendorId: string): Promise<void> {
    await known(this.#client.deleteNumber(vendorId))
  }

  /** One that an earlier attempt got, whose answer was lost, carries our key. */
  async #hold(
    routing: NumberRouting,
    body: (server: Vapi.Server) => Vapi.CreatePhoneNumbersRequest
  ): Promise<VendorNumber> {
    const held = (await this.#client.listNumbers()).find((number) => number.name === routing.key)
    if (held) return this.route(held.id, routing)
    const made = await this.#client.createNumber(body(await this.#server()))
    return vendorNumber(made, this.#url)
  }
}
