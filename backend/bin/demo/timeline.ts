type Fact = string | number | boolean | null

const STEP_WIDTH = 18

/** Who is told of every step. */
export interface Listener {
  tell(step: string, facts: Record<string, Fact>): void
}

/** Tells what happened, as it happens: a line for people, or a JSON object for programs. */
export class Timeline implements Listener {
  readonly #asJson: boolean
  readonly #began = Date.now()

  constructor(asJson: boolean) {
    this.#asJson = asJson
  }

  tell(step: string, facts: Record<string, Fact>): void {
    const now = new Date()
    if (this.#asJson) {
      console.log(JSON.stringify({ step, at: now.toISOString(), ...facts }))
      return
    }
    const seconds = ((now.getTime() - this.#began) / 1000).toFixed(2).padStart(7)
    const words = Object.entries(facts).map(([name, value]) => `${name} ${value}`)
    console.log(`${seconds} s  ${step.padEnd(STEP_WIDTH)} ${words.join(' · ')}`)
  }

  end(outcome: { ok: true } | { ok: false; problem: string }): void {
    if (this.#asJson) console.log(JSON.stringify({ step: 'done', ...outcome }))
    else if (outcome.ok) this.tell('done', { ok: true })
  }
}
