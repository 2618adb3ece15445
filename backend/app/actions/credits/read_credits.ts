import ReadBalance from '#actions/credits/read_balance'
import ReadRunning from '#actions/credits/read_running'
import ReadStatement from '#actions/credits/read_statement'
import ReadUse from '#actions/credits/read_use'
import Pack from '#models/pack'
import TopUp from '#models/top_up'

type Input = Parameters<ReadStatement['handle']>[0]

/** Everything about an account's credits at a glance: what there is, what runs, what was moved, what can be bought. */
export default class ReadCredits {
  async handle(asked: Input) {
    const { account } = asked
    const [balance, packs, statement, use, running, topUp] = await Promise.all([
      new ReadBalance().handle(account.id),
      Pack.query().where('isOffered', true).orderBy('position'),
      new ReadStatement().handle(asked),
      new ReadUse().handle(account),
      new ReadRunning().handle(account),
      TopUp.findBy('accountId', account.id),
    ])
    return { balance, packs, statement, use, running: running.length, topUp: stateOf(topUp) }
  }
}

function stateOf(topUp: TopUp | null): 'on' | 'off' | 'paused' {
  if (!topUp?.isOn) return 'off'
  return topUp.pausedReason ? 'paused' : 'on'
}
