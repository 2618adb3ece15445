import { Exception } from '@adonisjs/core/exceptions'
import type { Words } from '#services/language/words'

/** Scenarios that the account wants passed before an agent is published did not pass. */
export default class GateClosedException extends Exception {
  static status = 409
  static code = 'E_GATE_CLOSED'

  constructor(private readonly scenarios: string[]) {
    super(`These scenarios did not pass: ${scenarios.join(', ')}.`)
  }

  valuesIn(words: Words) {
    const titles = this.scenarios.map((id) => words.t(`scenarios.all.${id}.title`))
    return { scenarios: titles.join(', ') }
  }
}
