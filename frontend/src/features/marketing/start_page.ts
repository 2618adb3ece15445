import {
  CalendarCheck,
  CircleQuestionMark,
  Clock,
  MessageSquare,
  PhoneForwarded,
  PhoneOff,
  ReceiptText,
  ShieldCheck,
  Table2,
  Wallet,
} from '@lucide/astro'
import type { Words } from '#/lib/words.ts'

const DUTIES = {
  books: CalendarCheck,
  messages: MessageSquare,
  transfers: PhoneForwarded,
  answers: CircleQuestionMark,
  sheet: Table2,
  cost: ReceiptText,
}

const TRUST = { twice: ShieldCheck, hour: Clock, end: PhoneOff, bill: Wallet }

const QUESTIONS = [
  'number',
  'machine',
  'person',
  'move',
  'spam',
  'down',
  'language',
  'leave',
] as const

/** What the start page says in lists. */
export function startPage(t: Words) {
  return {
    duties: named(DUTIES).map(([name, icon]) => ({
      icon,
      title: t(`marketing.duties.${name}.title`),
      text: t(`marketing.duties.${name}.text`),
    })),
    trust: named(TRUST).map(([name, icon]) => ({
      icon,
      title: t(`marketing.trust.${name}.title`),
      text: t(`marketing.trust.${name}.text`),
    })),
    questions: QUESTIONS.map((name) => ({
      question: t(`marketing.questions.${name}.q`),
      answer: t(`marketing.questions.${name}.a`),
    })),
  }
}

function named<Name extends string>(icons: Record<Name, typeof Clock>) {
  return Object.entries(icons) as [Name, typeof Clock][]
}
