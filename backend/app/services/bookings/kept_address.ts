import Contact from '#models/contact'
import type Call from '#models/call'

/** Where a caller's appointments are confirmed: as they have just said, and from then on, else as they once did. */
export async function keptAddress(
  { contactId, accountId }: Call,
  said: string | null
): Promise<string | null> {
  if (!contactId) return said
  const contact = await Contact.query().where({ id: contactId, accountId }).first()
  if (said && contact) await contact.merge({ email: said }).save()
  return said ?? contact?.email ?? null
}
