import PhoneNumber from '#models/phone_number'
import integrations from '#services/integrations/main'

/** Gives a released number back to the vendor, who may have it back already. */
export default class GiveBackNumber {
  async handle({ numberId }: { numberId: string }) {
    const number = await PhoneNumber.findOrFail(numberId)
    if (number.status !== 'released' || !number.vendorNumberId) return
    const voice = await integrations.voice()
    await voice.releaseNumber(number.vendorNumberId)
  }
}
