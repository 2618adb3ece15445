/**
 * What credits are supposed to do, in plain figures: nothing here knows of entries, purses or rows.
 * Amounts in millicredits, times in milliseconds.
 */
export interface Figures {
  available: bigint
  held: bigint
  debt: bigint
  state: string
  graceUntil: number | null
}

interface ModelCall {
  hold: { amount: bigint; until: number; open: boolean } | null
  charge: bigint | null
  given: bigint
}

const A_SECOND = 250n
const ADMISSION = 60n * A_SECOND
const LIMIT = 500_000n
const HOUR = 3_600_000

export class MoneyModel {
  #available = 100_000n
  #held = 0n
  #debt = 0n
  #bought = false
  #state = 'good'
  #graceUntil: number | null = null
  #calls = new Map<number, ModelCall>()
  /** Of each purchase: what was paid. */
  #paid = new Map<number, bigint>()
  /** By name: what went back, and whether it came again. */
  #withdrawn = new Map<string, { amount: bigint; reinstated: boolean }>()
  #adjusted: { amount: bigint; reversed: boolean }[] = []

  constructor(public now: number) {}

  figures(): Figures {
    const state = this.#state
    const graceUntil = this.#graceUntil
    return { available: this.#available, held: this.#held, debt: this.#debt, state, graceUntil }
  }

  /** How it stands now; what is told stays until somebody looks. */
  #standing() {
    const worth = this.#worth()
    const payable = worth >= 0n ? worth + this.#room(0n) : this.#room(-worth)
    if (payable < ADMISSION) return 'stopped'
    if (worth < 0n) return 'grace'
    return worth < (this.#bought ? 500_000n : 50_000n) ? 'low' : 'good'
  }

  buy(purchase: number, amount: bigint) {
    if (this.#paid.has(purchase)) return
    this.#paid.set(purchase, amount)
    this.#bought = true
    this.#gain(amount)
  }

  /** Seconds that the call may last; null: not let in; undefined: it was asked for before. */
  ring(call: number, ceiling: number): number | null | undefined {
    if (this.#calls.has(call)) return undefined
    const payable = this.#available + this.#room(this.#debt)
    if (payable < ADMISSION) return null
    const wanted = BigInt(ceiling) * A_SECOND
    const amount = wanted < payable ? wanted : payable
    const seconds = Number(amount / A_SECOND)
    this.#lose(amount)
    this.#held += amount
    const until = this.now + (seconds + 900) * 1000
    this.#calls.set(call, { hold: { amount, until, open: true }, charge: null, given: 0n })
    return seconds
  }

  settle(call: number, seconds: number) {
    const known = this.#calls.get(call) ?? { hold: null, charge: null, given: 0n }
    this.#calls.set(call, known)
    if (known.charge !== null) return
    known.charge = BigInt(seconds) * A_SECOND
    this.#release(known)
    this.#lose(known.charge)
    this.#watch()
  }

  chargeOf(call: number) {
    return this.#calls.get(call)?.charge ?? null
  }

  expire() {
    for (const call of this.#calls.values()) {
      if (call.hold?.open && call.hold.until <= this.now) this.#release(call)
    }
    this.#watch()
  }

  /** Goodwill, once a call. */
  giveBack(call: number, amount: bigint) {
    const known = this.#calls.get(call)
    if (!known?.charge || known.given > 0n) return
    known.given = amount
    this.#gain(amount)
  }

  isPaid(purchase: number) {
    return this.#paid.has(purchase)
  }

  withdraw(name: string, amount: bigint) {
    if (this.#withdrawn.has(name)) return
    this.#withdrawn.set(name, { amount, reinstated: false })
    this.#lose(amount)
    this.#watch()
  }

  /** What had been taken, also when it is back already; null when nothing had. */
  reinstate(name: string): bigint | null {
    const gone = this.#withdrawn.get(name)
    if (!gone) return null
    if (!gone.reinstated) this.#gain(gone.amount)
    gone.reinstated = true
    return gone.amount
  }

  adjust(amount: bigint) {
    this.#adjusted.push({ amount, reversed: false })
    this.#move(amount)
  }

  reverse(index: number) {
    const adjusted = this.#adjusted[index]
    if (!adjusted || adjusted.reversed) return
    adjusted.reversed = true
    this.#move(-adjusted.amount)
  }

  /** The clock moves; nothing else does until somebody looks. */
  wait(ms: number) {
    this.now += ms
  }

  #move(amount: bigint) {
    if (amount > 0n) return this.#gain(amount)
    this.#lose(-amount)
    this.#watch()
  }

  #release(call: ModelCall) {
    if (!call.hold?.open) return
    call.hold.open = false
    this.#held -= call.hold.amount
    this.#earn(call.hold.amount)
  }

  #gain(amount: bigint) {
    this.#earn(amount)
    this.#watch()
  }

  /** One figure with a sign would do; it is kept as two that are never both there. */
  #earn(amount: bigint) {
    const net = this.#available - this.#debt + amount
    this.#available = net > 0n ? net : 0n
    this.#debt = net < 0n ? -net : 0n
  }

  #lose(amount: bigint) {
    this.#earn(-amount)
  }

  #worth() {
    return this.#available + this.#held - this.#debt
  }

  #room(owed: bigint) {
    if (!this.#bought || (this.#graceUntil !== null && this.#graceUntil <= this.now)) return 0n
    return owed < LIMIT ? LIMIT - owed : 0n
  }

  #watch() {
    if (this.#worth() >= 0n) this.#graceUntil = null
    else if (this.#bought) this.#graceUntil ??= this.now + 72 * HOUR
    this.#state = this.#standing()
  }
}
