import { Refusal } from '../support/output.ts'

export interface Page {
  status: number
  /** Where a redirect leads. */
  location: string | null
  text: string
}

/** What a person's browser does for them: keeps cookies, proves that forms are its own. */
export class Browser {
  readonly #home: string
  readonly #language: string
  readonly #cookies = new Map<string, string>()

  constructor(home: string, language = 'en') {
    this.#home = home
    this.#language = language
  }

  /** What goes along with every request, as a header says it. */
  get cookie(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  /** A page or form, as people meet it; redirects are not followed. */
  async visit(address: string, form?: Record<string, string>): Promise<Page> {
    const answer = await this.#send(address, {
      method: form ? 'POST' : 'GET',
      headers: { accept: 'text/html' },
      ...(form && { body: new URLSearchParams(form) }),
    })
    return {
      status: answer.status,
      location: answer.headers.get('location'),
      text: await answer.text(),
    }
  }

  /** What the API says under `data`. */
  async get<T>(path: string): Promise<T> {
    return (await this.#json<{ data: T }>('GET', `/api/v1/${path}`)).data
  }

  async post<T>(path: string, body: object = {}): Promise<T> {
    return (await this.#json<{ data: T }>('POST', `/api/v1/${path}`, body)).data
  }

  /** Something that is done to a stand-in, through the sandbox's control API. */
  act<T>(standIn: string, action: string, input: object): Promise<T> {
    return this.#json<T>('POST', `/sandbox/control/actions/${standIn}/${action}`, input)
  }

  /** Has a stand-in fail like its vendor, as often as the fault says. */
  inject(standIn: string, fault: object): Promise<unknown> {
    return this.#json('POST', '/sandbox/control/faults', { standIn, fault })
  }

  clearFaults(): Promise<unknown> {
    return this.#json('DELETE', '/sandbox/control/faults')
  }

  async #json<T>(method: string, path: string, body?: object): Promise<T> {
    const headers = { 'accept': 'application/json', 'content-type': 'application/json' }
    const answer = await this.#send(path, { method, headers, body: body && JSON.stringify(body) })
    const text = await answer.text()
    if (answer.ok) return (text ? JSON.parse(text) : undefined) as T
    throw new Refusal(`${method} ${path} was answered ${answer.status}: ${text.slice(0, 500)}`)
  }

  /** Always to this server, whatever name the address gives it. */
  async #send(address: string, request: RequestInit): Promise<Response> {
    const { pathname, search } = new URL(address, this.#home)
    const token = this.#cookies.get('XSRF-TOKEN')
    const headers = {
      ...request.headers,
      'accept-language': this.#language,
      'cookie': this.cookie,
      ...(token && { 'x-xsrf-token': decodeURIComponent(token) }),
    }
    const url = new URL(`${pathname}${search}`, this.#home)
    const answer = await fetch(url, { ...request, headers, redirect: 'manual' }).catch((cause) => {
      throw new Refusal(`${request.method} ${pathname} got no answer from ${this.#home}.`, {
        cause,
      })
    })
    for (const cookie of answer.headers.getSetCookie()) this.#keep(cookie)
    return answer
  }

  #keep(cookie: string): void {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
    if (name) this.#cookies.set(name, value ?? '')
  }
}
