import type { SandboxClock } from './plugin.ts'

export interface Mail {
  id: string
  from: string
  /** Everybody it was delivered to, blind copies included. */
  to: string[]
  subject: string
  text: string
  html: string | null
  /** ISO 8601, by the sandbox's clock. */
  at: string
}

/** What was mailed to anybody, newest last. */
export class Mailbox {
  #mails: Mail[] = []
  #clock: SandboxClock

  constructor(clock: SandboxClock) {
    this.#clock = clock
  }

  add(mail: Omit<Mail, 'id' | 'at'>) {
    const id = String(this.#mails.length + 1)
    this.#mails.push({ id, ...mail, at: this.#clock.now().toISOString() })
  }

  list(to?: string): Mail[] {
    return this.#mails.filter((mail) => to === undefined || mail.to.includes(to.toLowerCase()))
  }

  find(id: string): Mail | null {
    return this.#mails.find((mail) => mail.id === id) ?? null
  }

  clear() {
    this.#mails = []
  }
}
