import db from '@adonisjs/lucid/services/db'
import PhoneNumber from '#models/phone_number'
import integrations from '#services/integrations/main'

/** Brings a wanted number about, and asks again for the digits while the vendor is still activating it. */
export default class AcquireNumber {
  async handle({ numberId, areaCode }: { numberId: string; areaCode: string | null }) {
    const voice = await integrations.voice()
    await db.transaction(async (trx) => {
      const number = await PhoneNumber.query({ client: trx })
        .where('id', numberId)
        .forUpdate()
        .firstOrFail()
      if (number.status === 'released' || number.status === 'active') return
      const routing = { key: number.id, fallbackNumber: number.fallbackNumber }
      const acquired = number.vendorNumberId
        ? await voice.findNumber(number.vendorNumberId)
        : await voice.acquireNumber(routing, areaCode)
      if (!acquired) return
      await number
        .merge({
          vendorNumberId: acquired.vendorId,
          number: acquired.number,
          status: acquired.number ? 'active' : 'activating',
        })
        .save()
    })
    const number = await PhoneNumber.findOrFail(numberId)
    if (number.status === 'activating') throw new Error('The vendor is still activating the number')
  }
}
