import db from '@adonisjs/lucid/services/db'
import PhoneNumber from '#models/phone_number'
import NumberActivatingException from '#exceptions/number_activating_exception'
import integrations from '#services/integrations/main'
import { readLogin } from '#services/numbers/login'
import { ProviderError, type VendorNumber, type Voice } from '@kametrix/contracts'

/** Brings a wanted number about, and asks again for the digits while the vendor is still activating it. */
export default class AcquireNumber {
  async handle({ numberId, areaCode }: { numberId: string; areaCode: string | null }) {
    const voice = await integrations.voice()
    const number = await db.transaction(async (trx) => {
      const row = await PhoneNumber.query({ client: trx })
        .where('id', numberId)
        .forUpdate()
        .firstOrFail()
      if (row.status === 'released' || row.status === 'active') return row
      const acquired = await this.#acquire(voice, row, areaCode)
      const { vendorId, number: digits } = acquired
      return row
        .merge({
          vendorNumberId: vendorId,
          number: digits,
          status: digits ? 'active' : 'activating',
        })
        .save()
    })
    if (number.status === 'activating') throw new NumberActivatingException()
  }

  /** Vendors hand out a number before its digits: look a second time before leaving it to the job. */
  async #acquire(voice: Voice, row: PhoneNumber, areaCode: string | null): Promise<VendorNumber> {
    const taken = row.vendorNumberId
      ? await voice.findNumber(row.vendorNumberId)
      : await this.#take(voice, row, areaCode)
    if (!taken) throw new ProviderError('E_NOT_FOUND', 'The vendor no longer has this number.')
    return taken.number ? taken : ((await voice.findNumber(taken.vendorId)) ?? taken)
  }

  #take(voice: Voice, row: PhoneNumber, areaCode: string | null): Promise<VendorNumber> {
    const routing = { key: row.id, fallbackNumber: row.fallbackNumber }
    if (row.origin === 'vendor') return voice.acquireNumber(routing, areaCode)
    return voice.importNumber(routing, row.number!, readLogin(row))
  }
}
