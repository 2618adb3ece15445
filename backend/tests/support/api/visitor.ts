/** Somebody at a browser: keeps cookies, answers CSRF as the site's own pages do, follows no redirect. */
export class Visitor {
  readonly cookies = new Map<string, string>()

  /** `from`: where in the network; `at`: another server than this run's. */
  constructor(private readonly place: { from?: string; at?: string } = {}) {}

  /** As a script of ours asks. */
  json(method: string, path: string, body?: unknown) {
    return this.#send(method, path, 'application/json', {
      body: body === undefined ? undefined : JSON.stringify(body),
      type: 'application/json',
    })
  }

  /** As a form without JavaScript is sent. */
  form(path: string, fields: Record<string, string | string[]> = {}) {
    const body = new URLSearchParams()
    for (const [name, value] of Object.entries(fields)) {
      for (const one of [value].flat()) body.append(name, one)
    }
    return this.#send('POST', path, BROWSER, { body, type: 'application/x-www-form-urlencoded' })
  }

  /** As an address is opened. */
  open(path: string) {
    return this.#send('GET', path, BROWSER, {})
  }

  /** As a page listens to events; they come until `abort`. */
  async listen(path: string) {
    const aborting = new AbortController()
    const response = await fetch(new URL(path, this.place.at ?? origin()), {
      signal: aborting.signal,
      headers: { accept: 'text/event-stream', cookie: this.#cookie() },
    })
    return { response, abort: () => aborting.abort() }
  }

  /** Anything that sets the cookies a first visit sets. */
  async arrive() {
    await this.json('GET', '/api/v1/me')
    return this
  }

  async #send(
    method: string,
    path: string,
    accept: string,
    { body, type }: { body?: string | URLSearchParams; type?: string }
  ) {
    const { from, at = origin() } = this.place
    const token = this.cookies.get('XSRF-TOKEN')
    const response = await fetch(new URL(path, at), {
      method,
      body,
      redirect: 'manual',
      headers: {
        accept,
        referer: `${at}/from`,
        cookie: this.#cookie(),
        ...(type && { 'content-type': type }),
        ...(token && { 'x-xsrf-token': decodeURIComponent(token) }),
        ...(from && { 'x-forwarded-for': from }),
      },
    })
    for (const cookie of response.headers.getSetCookie()) this.#keep(cookie)
    return response
  }

  #cookie() {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  #keep(cookie: string) {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!
    if (/max-age=(0|-\d+)(;|$)/i.test(cookie) || value === '') this.cookies.delete(name)
    else this.cookies.set(name, value)
  }
}

const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'

function origin() {
  return `http://${process.env.HOST}:${process.env.PORT}`
}
