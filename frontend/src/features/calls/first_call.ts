import { paths } from '#/lib/paths.ts'

/** What is next for somebody whom nobody has rung yet; null where it is not theirs to do, or is to ring from a phone. */
export async function beforeFirstCall({ account, api, mode, role, t }: App.Locals) {
  const { agents } = (await api.api.v1.agents.index({})).data
  const [first] = agents
  if (agents.every(({ status }) => status !== 'live')) {
    if (first) return { href: paths.agent(first.id), label: t('calls.toAgent') }
    return role === 'member' ? null : { href: paths.newAgent, label: t('calls.setUp') }
  }
  if (account?.creditState === 'stopped') {
    return role === 'member' ? null : { href: paths.buyCredits, label: t('credits.buy') }
  }
  return mode === 'sandbox' ? { href: paths.sandbox, label: t('calls.simulate') } : null
}
