import PhoneNumber from '#models/phone_number'
import integrations from '#services/integrations/main'
import type { VendorNumber } from '@kametrix/contracts'

export interface Orphans {
  /** The vendor holds them, and nobody here does any more, or ever did. */
  atVendor: VendorNumber[]
  /** Ours, and the vendor has them no more. */
  here: PhoneNumber[]
}

/** Numbers that are on one side alone. One that is being taken right now is on both. */
export default class FindOrphans {
  async handle(): Promise<Orphans> {
    const voice = await integrations.voice()
    const held = await voice.listNumbers()
    const ours = await PhoneNumber.query()
      .whereNot('status', 'released')
      .preload('account')
      .orderBy('id')
    const known = new Set(ours.flatMap(({ id, vendorNumberId }) => [id, vendorNumberId]))
    const ids = new Set(held.map(({ vendorId }) => vendorId))
    return {
      atVendor: held.filter(({ vendorId, key }) => !known.has(vendorId) && !known.has(key)),
      here: ours.filter(({ vendorNumberId }) => vendorNumberId && !ids.has(vendorNumberId)),
    }
  }
}
