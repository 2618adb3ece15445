import PhoneNumber from '#models/phone_number'
import integrations from '#services/integrations/main'

/** The stand-in has five numbers for everybody: specs that took one give it back. */
export async function giveBack(number: PhoneNumber) {
  const voice = await integrations.voice()
  await voice.releaseNumber(number.vendorNumberId!)
  await number.merge({ status: 'released' }).save()
}

/** Every number that earlier specs have left behind goes, here and at the stand-in. */
export async function giveBackAll() {
  const voice = await integrations.voice()
  for (const { vendorId } of await voice.listNumbers()) await voice.releaseNumber(vendorId)
  await PhoneNumber.query().where('status', 'active').update({ status: 'released' })
}
