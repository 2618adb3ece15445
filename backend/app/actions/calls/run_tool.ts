import logger from '@adonisjs/core/services/logger'
import { DateTime } from 'luxon'
import AgentVersion from '#models/agent_version'
import { singleFlight } from '#services/database/single_flight'
import { inEarnest } from '#services/calls/effects'
import { recordCallEvent } from '#services/calls/record_call_event'
import { runTool } from '#services/calls/tools'
import type Call from '#models/call'
import type { ToolAnswer, ToolCall } from '@kametrix/contracts'

/** Does what the agent asked for, under the rules of the version that this call began with, and notes it. */
export default class RunTool {
  async handle({ call, tool }: { call: Call; tool: ToolCall }): Promise<ToolAnswer> {
    const version = await this.#version(call.agentVersionId!)
    const started = DateTime.utc()
    const use = { call, content: version.content, effects: inEarnest }
    const { text, ok } = await runTool(use, tool)
    const { id, name } = tool
    const ms = -started.diffNow().toMillis()
    const data = { id, name, arguments: tool.arguments, text, ok, ms }
    try {
      await recordCallEvent(undefined, call, 'tool', data, started)
    } catch (error) {
      // What was done is said also when it cannot be noted: a caller told otherwise would ask for it again.
      logger.error(
        { err: error, callId: call.id, tool: name },
        'A tool that was used was not noted'
      )
    }
    return { id, name, text, ok }
  }

  #version(id: string) {
    return singleFlight(`version:${id}`, () => AgentVersion.findOrFail(id))
  }
}
