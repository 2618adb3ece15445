interface Receipt {
  name: string
  text: string
  ok: boolean
}

/** What a tool did, in few words; what it told the receptionist is meant for its ears. */
export function receiptWords({ name, text, ok }: Receipt) {
  if (!ok) return text
  if (name === 'find_slots') {
    const free = text.match(/\[slot /g)?.length ?? 0
    return free > 0 ? `Looked at your calendar: ${free} times to offer` : text
  }
  if (name === 'book_slot') return 'Booked it in your calendar'
  if (name === 'take_message') return 'Wrote the message down'
  if (name === 'transfer') return 'Put the caller through'
  return text
}
