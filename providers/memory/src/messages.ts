import type { BillingMessage, CallReport, DomainMessage, InboundMessage } from '@kametrix/contracts'

type Kind = DomainMessage['kind']

const KINDS = new Set<string>([
  'call.asked',
  'tools.called',
  'transfer.asked',
  'call.status',
  'call.transcribed',
  'call.reported',
  'checkout.settled',
  'checkout.failed',
  'checkout.expired',
  'payment.settled',
  'payment.failed',
  'refund.changed',
  'dispute.changed',
  'cards.changed',
] satisfies Kind[])

export function isMessageKind(type: string): type is Kind {
  return KINDS.has(type)
}

/** One of our messages from its JSON; null when it does not say what it is about. */
export function readMessage(kind: Kind, json: unknown): DomainMessage | null {
  if (json === null || typeof json !== 'object') {
    return null
  }
  const { at, report, ...rest } = json as Record<string, unknown>
  const message = {
    kind,
    ...rest,
    ...(report ? { report: readReport(report as CallReport) } : {}),
    at: readInstant(at),
  } as DomainMessage
  return subjectOf(message) === null ? null : message
}

/** Under which a message counts once, and what it is about. */
export function referenceOf(message: DomainMessage): Pick<InboundMessage, 'key' | 'subject'> {
  const subject = subjectOf(message)
  const detail = detailOf(message)
  return { subject, key: detail === null ? null : `${subject}:${detail}` }
}

function detailOf(message: DomainMessage): string | null {
  switch (message.kind) {
    case 'call.status':
      return `status:${message.status}`
    case 'tools.called':
      return `tools:${message.tools[0]?.id}`
    case 'call.transcribed':
    case 'transfer.asked':
      return null
    default:
      return 'eventId' in message ? message.eventId : message.kind
  }
}

function subjectOf(message: DomainMessage): string | null {
  if ('eventId' in message) {
    return billedThing(message)
  }
  const call = 'report' in message ? message.report : message.call
  return call?.callId ?? null
}

function billedThing(message: BillingMessage): string | null {
  const thing = message as Partial<
    Record<'checkoutId' | 'paymentId' | 'disputeId' | 'customerId', string>
  >
  return thing.checkoutId ?? thing.paymentId ?? thing.disputeId ?? thing.customerId ?? null
}

function readReport(report: CallReport): CallReport {
  const { startedAt, endedAt } = report
  return { ...report, startedAt: readInstant(startedAt), endedAt: readInstant(endedAt) }
}

function readInstant(value: unknown): Date | null {
  return value ? new Date(String(value)) : null
}
