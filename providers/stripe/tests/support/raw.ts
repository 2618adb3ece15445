import { SECRET_KEY } from './stripe.ts'

interface Answer {
  status: number
  headers: Headers
  body: {
    id?: string
    data?: { id: string; type: string }[]
    has_more?: boolean
    error?: {
      type: string
      code?: string
      decline_code?: string
      message: string
      param?: string
      payment_intent?: { id: string; status: string }
    }
  }
}

/** Asks the stand-in without an SDK: fields as a form or a query, under a key if one is given. */
export async function ask(
  origin: string,
  call: string,
  fields: Record<string, string> = {},
  key?: string
): Promise<Answer> {
  const [method, path] = call.split(' ')
  const form = new URLSearchParams(fields)
  const address = method === 'GET' ? `${origin}${path}?${form}` : `${origin}${path}`
  const response = await fetch(address, {
    method,
    ...(method === 'POST' && { body: form }),
    headers: { authorization: `Bearer ${SECRET_KEY}`, ...(key && { 'idempotency-key': key }) },
  })
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as Answer['body'],
  }
}
