import Agent from '#models/agent'
import type Account from '#models/account'

/** One of an account's agents, with what says whether it can do as it was told. */
export function agentAsItStands(account: Pick<Account, 'id'>, id: string, newestVersions = 1) {
  return agentsOf(account, newestVersions)
    .where('id', id)
    .preload('account')
    .preload('staff', (staff) => staff.where('isActive', true))
    .firstOrFail()
}

/** An account's agents, with all that is said of them and their newest versions, as many as asked for. */
export function agentsOf(account: Pick<Account, 'id'>, newestVersions = 1) {
  return Agent.query()
    .where('accountId', account.id)
    .preload('liveVersion')
    .preload('numbers', (numbers) => numbers.whereNot('status', 'released').orderBy('id'))
    .preload('versions', (versions) =>
      versions.preload('publisher').groupOrderBy('number', 'desc').groupLimit(newestVersions)
    )
}
