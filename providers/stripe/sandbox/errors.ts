import type { StandInResponse } from '@kametrix/sandbox'
import type { PaymentIntent } from './entities/payment_intent.ts'

interface ErrorFields {
  type: 'api_error' | 'card_error' | 'idempotency_error' | 'invalid_request_error'
  message: string
  code?: string
  param?: string
  /** Of a `card_error`. */
  charge?: string
  decline_code?: string
  doc_url?: string
  payment_intent?: PaymentIntent
}

/** Stripe's one error shape: `{ error: { type, message, code?, param? } }`. */
export class ApiError extends Error {
  readonly status: number
  readonly fields: ErrorFields

  constructor(status: number, fields: ErrorFields) {
    super(fields.message)
    this.status = status
    this.fields = fields
  }

  static ofParam(code: string | undefined, param: string, message: string): ApiError {
    return new ApiError(400, {
      type: 'invalid_request_error',
      message,
      param,
      ...(code && { code }),
    })
  }

  static missingResource(kind: string, id: string, param = 'id'): ApiError {
    return new ApiError(404, {
      type: 'invalid_request_error',
      code: 'resource_missing',
      message: `No such ${kind}: '${id}'`,
      param,
    })
  }

  toResponse(): StandInResponse {
    return { status: this.status, body: { error: this.fields } }
  }
}

/** A bank said no to a payment that was to be made at once: the payment is there, and unpaid. */
export function cardError(intent: PaymentIntent): StandInResponse {
  const refusal = intent.last_payment_error
  const fields = {
    charge: refusal?.charge,
    code: refusal?.code,
    decline_code: refusal?.decline_code,
    doc_url: refusal?.doc_url,
    message: refusal?.message ?? '',
    payment_intent: intent,
  }
  return new ApiError(402, { type: 'card_error', ...structuredClone(fields) }).toResponse()
}
