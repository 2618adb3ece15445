import type { StandInResponse } from '@kametrix/sandbox'

interface ErrorFields {
  type: 'api_error' | 'idempotency_error' | 'invalid_request_error'
  message: string
  code?: string
  param?: string
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
