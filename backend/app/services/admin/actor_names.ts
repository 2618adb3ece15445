import { validate as isUuid } from 'uuid'
import User from '#models/user'

/** Who made these transactions, by their ids; the system has no name. */
export async function actorNames(transactions: { actor: string }[]) {
  const ids = new Set(transactions.map(({ actor }) => actor).filter(isUuid))
  const people = await User.query().whereIn('id', [...ids])
  return new Map(people.map(({ id, fullName, email }) => [id, fullName ?? email]))
}
