import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import Contact from '#models/contact'
import type Call from '#models/call'

/** Whether the owner wants no calls from this number: they are told that nobody is there, and cost nothing. */
export async function isBlocked({ contactId }: Call, trx: TransactionClientContract) {
  if (!contactId) return false
  const contact = await Contact.find(contactId, { client: trx })
  return contact?.blockedAt !== null && contact?.blockedAt !== undefined
}
