import Account from '#models/account'

/** The businesses that rows belong to, by their ids. */
export async function accountNames(rows: { accountId: string | null }[]) {
  const ids = [...new Set(rows.flatMap(({ accountId }) => accountId ?? []))]
  const accounts = await Account.query().whereIn('id', ids)
  return new Map(accounts.map(({ id, name }) => [id, name]))
}
