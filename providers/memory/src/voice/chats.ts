import type { ChatAnswer, ChatTurn } from '@kametrix/contracts'
import type { Wire } from '../wire.ts'

/** Chats with an agent that says back what it was told. */
export class MemoryChats {
  #wire: Wire
  #made = 0

  constructor(wire: Wire) {
    this.#wire = wire
  }

  say({ says }: ChatTurn): Promise<ChatAnswer> {
    return this.#wire.write(() => ({ chatId: `chat-${++this.#made}`, says: [`You said: ${says}`] }))
  }
}
