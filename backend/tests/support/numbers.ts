import integrations from '#services/integrations/main'
import type PhoneNumber from '#models/phone_number'

/** The stand-in has five numbers for everybody: specs that took one give it back. */
export async function giveBack(number: PhoneNumber) {
  const voice = await integrations.voice()
  await voice.releaseNumber(number.vendorNumberId!)
  await number.merge({ status: 'released' }).save()
}
