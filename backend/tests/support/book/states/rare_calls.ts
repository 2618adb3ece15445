import { DateTime } from 'luxon'
import ListUnwantedNumber from '#actions/admin/list_unwanted_number'
import ResumeAccount from '#actions/accounts/resume_account'
import SuspendAccount from '#actions/accounts/suspend_account'
import Contact from '#models/contact'
import { HAIRCUT } from '#tests/support/salon'
import { VoiceLine } from '#tests/support/voice_line'
import type { Book } from '#tests/support/book/full_book'

const KNOWN_FOR_SPAM = '+493023125091'
const IN_DOUBT = '+493023125092'
const BLOCKED = '+493023125093'
const CUSTOMER = '+493023125094'

/** Calls that a business seldom has: turned away, missed while it was suspended, and one that is followed as it goes on. */
export async function fillRareCalls(book: Book) {
  const { account, operator } = book
  const actor = { userId: operator.id, address: null }
  for (const phone of [KNOWN_FOR_SPAM, IN_DOUBT]) {
    await new ListUnwantedNumber().handle({ phone, reason: 'Verkauft Werbung.', actor })
  }
  const spam = await ring(book, KNOWN_FOR_SPAM)
  const trusted = await ring(book, IN_DOUBT)
  await mark(trusted.contactId!, { trustedAt: DateTime.utc() })
  const { contactId } = await ring(book, BLOCKED, 48)
  await mark(contactId!, { blockedAt: DateTime.utc(), name: 'Werbeagentur Sonnenschein' })
  const blocked = await ring(book, BLOCKED)

  await new SuspendAccount().handle({ accountId: account.id, actor, reason: 'Rechnung offen.' })
  const whileSuspended = await ring(book, CUSTOMER)
  await new ResumeAccount().handle({ accountId: account.id, actor, reason: 'Bezahlt.' })
  return { spam, trusted, blocked, whileSuspended, onTheLine: await talkOn(book) }
}

async function ring(book: Book, from: string, seconds = 0) {
  const line = new VoiceLine(book, from)
  await line.ask()
  await line.report(seconds)
  return line.find()
}

function mark(contactId: string, what: Partial<Contact>) {
  return Contact.query().where('id', contactId).update(what)
}

/** Somebody who asks for a time, and has not hung up. */
async function talkOn(book: Book) {
  const line = new VoiceLine(book, CUSTOMER)
  const say = (role: 'assistant' | 'user', transcript: string) =>
    line.tell('transcript', { role, transcript, transcriptType: 'final' })
  await line.ask()
  await line.status('in-progress')
  await say('assistant', 'Salon Lumen, guten Tag. Was kann ich für Sie tun?')
  await say('user', 'Ich brauche einen Haarschnitt, am liebsten noch diese Woche.')
  await line.use('find_slots', { service: HAIRCUT.name })
  await say('assistant', 'Einen Augenblick: Da ist noch etwas frei.')
  return line.find()
}
