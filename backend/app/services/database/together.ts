import { DateTime } from 'luxon'
import { isAboutData } from '#services/database/data_error'

interface Waiting<Subject, Outcome> {
  subject: Subject
  kind: string
  resolve: (outcome: Outcome) => void
  reject: (error: unknown) => void
}

interface Options<Subject> {
  /** How much is in flight at once. Default: two, since statements that write wait for each other's disk writes. */
  lanes?: number
  /** Subjects of one kind only are taken together. */
  kindOf?: (subject: Subject) => string
  /** Whether a failure may be about one of them alone, so that each is tried by itself. Default: it is about data. */
  isOnesOwn?: (error: unknown) => boolean
}

const LANES = 2
const MOST = 100
/** How long is waited for those who keep coming, in milliseconds. */
const GATHERED_MS = 50

/**
 * Does for many at once what each asks for by itself. Who asks in the same turn of the loop, or in turns
 * that follow one another, shares one piece of work, and who asks while all lanes are busy shares the next,
 * a hundred at most: two hundred at the same moment wait little longer than one.
 */
export class Together<Subject, Outcome> {
  #waiting: Waiting<Subject, Outcome>[] = []
  #busy = 0
  #gathering = false

  /** `all` gives an outcome for each subject, in their order. */
  constructor(
    private readonly all: (subjects: Subject[]) => Promise<Outcome[]>,
    private readonly options: Options<Subject> = {}
  ) {}

  add(subject: Subject): Promise<Outcome> {
    const { kindOf = () => '' } = this.options
    const kind = kindOf(subject)
    return new Promise((resolve, reject) => {
      this.#waiting.push({ subject, kind, resolve, reject })
      if (this.#gathering) return
      this.#gathering = true
      this.#gather(DateTime.now().toMillis() + GATHERED_MS)
    })
  }

  /** Each turn of the loop brings some of a crowd: begun with the first few, work would be in the others' way. */
  #gather(until: number) {
    const before = this.#waiting.length
    setImmediate(() => {
      const isCrowd = this.#waiting.length > before && this.#waiting.length < MOST
      if (isCrowd && DateTime.now().toMillis() < until) return this.#gather(until)
      this.#gathering = false
      this.#begin()
    })
  }

  #begin() {
    const { lanes = LANES } = this.options
    while (this.#busy < lanes && this.#waiting.length > 0) {
      this.#busy += 1
      void this.#attend(this.#nextBatch()).finally(() => {
        this.#busy -= 1
        this.#begin()
      })
    }
  }

  /** The first in line, and those of its kind, wherever in the line they are. */
  #nextBatch() {
    const { kind } = this.#waiting[0]!
    const batch = new Set(this.#waiting.filter((one) => one.kind === kind).slice(0, MOST))
    this.#waiting = this.#waiting.filter((one) => !batch.has(one))
    return [...batch]
  }

  async #attend(batch: Waiting<Subject, Outcome>[]): Promise<void> {
    try {
      const outcomes = await this.all(batch.map(({ subject }) => subject))
      batch.forEach(({ resolve }, index) => resolve(outcomes[index]!))
    } catch (error) {
      const { isOnesOwn = isAboutData } = this.options
      if (batch.length > 1 && isOnesOwn(error)) return this.#attendOneByOne(batch)
      for (const { reject } of batch) reject(error)
    }
  }

  /** One for whom it cannot be done must not take its neighbours along. */
  async #attendOneByOne(batch: Waiting<Subject, Outcome>[]) {
    for (const one of batch) await this.#attend([one])
  }
}
