import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import type { SimulatedCall } from '#services/sandbox/simulated_calls'

/** Rings a number of the running install with a scripted caller, and prints what was said. */
export default class CallSimulate extends BaseCommand {
  static commandName = 'call:simulate'
  static description = 'Ring a number in the sandbox with a scripted caller'
  static options: CommandOptions = { startApp: true }

  @flags.string({ description: 'Number to ring, in E.164; the newest of this install by default' })
  declare number?: string

  @flags.string({ description: 'What the caller wants', default: 'books' })
  declare script: string

  @flags.string({ description: "Caller's number, in E.164; the script's own by default" })
  declare from?: string

  async run() {
    const { simulateCall } = await import('#services/sandbox/simulated_calls')
    const { locatedSandbox } = await import('#services/sandbox/located')
    const number = this.number ?? (await this.#newestNumber())
    if (!number) {
      this.logger.error('No agent has a number yet. Take one in the dashboard first.')
      this.exitCode = 1
      return
    }
    const { controlUrl } = await locatedSandbox()
    const call = await simulateCall(controlUrl, { number, script: this.script, from: this.from })
    this.#print(call)
    if (!call.fulfilled) this.exitCode = 1
  }

  async #newestNumber() {
    const { default: PhoneNumber } = await import('#models/phone_number')
    const newest = await PhoneNumber.query()
      .where('status', 'active')
      .whereNotNull('agentId')
      .orderBy('id', 'desc')
      .first()
    return newest?.number
  }

  #print(call: SimulatedCall) {
    this.logger.log(`${call.from ?? 'A withheld number'} rings ${call.to}`)
    for (const { role, text } of call.transcript) {
      this.logger.log(`  ${role === 'agent' ? 'Receptionist' : 'Caller      '}  ${text}`)
    }
    for (const { type, status, attempts } of call.posted) {
      const answers = attempts.map((answer) => answer ?? 'no answer').join(', ')
      this.logger.log(`  posted ${[type, status].filter(Boolean).join(' ')}: ${answers}`)
    }
    for (const sentence of call.unmet) this.logger.warning(sentence)
    this.logger.log(`Call ${call.callId}: ${call.durationSeconds} s, ${call.endedReason}`)
  }
}
