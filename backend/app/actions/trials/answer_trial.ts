import db from '@adonisjs/lucid/services/db'
import { validate as isUuid } from 'uuid'
import Call from '#models/call'
import Trial from '#models/trial'
import { phrases } from '#services/calls/phrases'
import { runTool } from '#services/calls/tools'
import { trialEffects } from '#services/trials/trial_effects'
import type { ToolAnswer, ToolCall } from '@kametrix/contracts'

interface Input {
  trialId: string
  tools: ToolCall[]
}

/**
 * Tools in a trial: the same that calls use, over the account's own hours, bookings and calendars. What
 * they would bring about is written into the trial. A repeat gets the answer that was given.
 */
export default class AnswerTrial {
  async handle({ trialId, tools }: Input): Promise<ToolAnswer[]> {
    return db.transaction(async (trx) => {
      const trial = isUuid(trialId)
        ? await Trial.query({ client: trx })
            .where({ id: trialId, state: 'open' })
            .forUpdate()
            .first()
        : null
      if (!trial) {
        const { cannotDoThat } = phrases('en')
        return tools.map(({ id, name }) => ({ id, name, text: cannotDoThat, ok: false }))
      }
      const answers: ToolAnswer[] = []
      for (const tool of tools) answers.push(await this.#answer(trial, tool))
      await trial.save()
      return answers
    })
  }

  async #answer(trial: Trial, tool: ToolCall): Promise<ToolAnswer> {
    const { id, name } = tool
    const before = trial.tools.find((one) => one.id === id)
    if (before) return { id, name, text: before.text, ok: before.ok }
    const call = this.#callOf(trial)
    const use = { call, content: trial.content, effects: trialEffects(trial) }
    const { text, ok } = await runTool(use, tool)
    trial.tools = [...trial.tools, { id, name, arguments: tool.arguments, text, ok }]
    return { id, name, text, ok }
  }

  /** What tools need to know of a call; there is none. */
  #callOf({ id, accountId, agentId, fromNumber }: Trial): Call {
    return new Call().fill({
      id,
      vendorCallId: id,
      accountId,
      agentId,
      fromNumber,
      contactId: null,
    })
  }
}
