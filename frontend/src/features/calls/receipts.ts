import type { Words } from '#/lib/words.ts'

interface Receipt {
  name: string
  text: string
  ok: boolean
}

/** What a tool did, in few words; what it told the receptionist is meant for its ears. */
export function receiptWords({ name, text, ok }: Receipt, t: Words) {
  if (!ok) return text
  if (name === 'find_slots') {
    const count = text.match(/\[slot /g)?.length ?? 0
    return count > 0 ? t('calls.receipt.slots', { count }) : text
  }
  if (name === 'book_slot') return t('calls.receipt.book')
  if (name === 'take_message') return t('calls.receipt.message')
  if (name === 'transfer') return t('calls.receipt.transfer')
  return text
}
