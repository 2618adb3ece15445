import { isDeepStrictEqual } from 'node:util'
import type { AgentContent, Service } from './content.ts'

/** What a version says about each thing it settles: always a list, of one where there is only one. */
function aspectsOf(content: AgentContent) {
  const { business, afterHours, services, closures = [] } = content
  return {
    business: [business.name],
    trade: said(business.trade),
    description: said(business.description),
    language: [content.language],
    formality: [content.formality],
    greetsByName: [content.greetsByName],
    greeting: [content.greeting],
    farewell: [content.farewell],
    tone: [content.tone],
    voice: said(content.voice),
    services: services.map(offered),
    hours: content.hours.map(plain),
    closures: closures.map(plain),
    noticeHours: [content.noticeHours],
    horizonDays: [content.horizonDays],
    questions: content.questions,
    policies: content.policies,
    duties: content.duties,
    avoid: content.avoid,
    emergency: said(content.emergency),
    transfers: content.transfers.map(plain),
    afterHours: [plain(afterHours)],
    recording: [content.recording],
    recordingNotice: said(content.recordingNotice),
    maxDurationSeconds: [content.maxDurationSeconds],
    instructions: said(content.instructions),
  }
}

type Aspects = ReturnType<typeof aspectsOf>

/** A field, with what only the version before says of it, and what only the one after. */
export type Difference = {
  [Field in keyof Aspects]: { field: Field; before: Aspects[Field]; after: Aspects[Field] }
}[keyof Aspects]

/** What differs between two versions, field by field. The order within a list says nothing. Pure. */
export function compare(before: AgentContent, after: AgentContent): Difference[] {
  const [old, fresh] = [aspectsOf(before), aspectsOf(after)]
  const fields = Object.keys(fresh) as (keyof Aspects)[]
  return fields
    .map((field) => ({
      field,
      before: without<unknown>(old[field], fresh[field]),
      after: without<unknown>(fresh[field], old[field]),
    }))
    .filter((one) => one.before.length > 0 || one.after.length > 0) as Difference[]
}

function without<Item>(items: Item[], others: Item[]) {
  return items.filter((item) => !others.some((other) => isDeepStrictEqual(item, other)))
}

/** Of a type that leaves as JSON: an interface is none. */
function plain<Values extends object>(values: Values) {
  return { ...values } as { [Name in keyof Values]: Values[Name] }
}

/** Nothing, where it is left empty. */
function said(text: string | null) {
  return text ? [text] : []
}

/** Who does it is a matter of calendars, not of what is said. */
function offered({ name, minutes, bufferMinutes, price }: Service) {
  return { name, minutes, bufferMinutes, price }
}
