import type { Mailbox } from './mailbox.ts'
import { listPage, mailPage, NO_SCRIPTS, STYLE } from './mail_pages.ts'
import { defineStandIn, type StandInResponse } from './plugin.ts'

/** The mailbox as a stand-in: pages to read it by, actions for tests. */
export function mailStandIn(mailbox: Mailbox) {
  return defineStandIn({
    id: 'mail',
    title: 'Mailbox',
    about: 'Every mail of this install ends here, whoever it is addressed to. Nothing is sent on.',
    create: () => ({
      routes: {
        'GET /': () => html(listPage(mailbox.list().toReversed())),
        'GET /style.css': () => ({
          status: 200,
          headers: { 'content-type': 'text/css; charset=utf-8' },
          body: STYLE,
        }),
        'GET /:id': ({ params }) => {
          const mail = mailbox.find(params.id ?? '')
          return mail ? html(mailPage(mail)) : notFound()
        },
        'GET /:id/html': ({ params }) => {
          const body = mailbox.find(params.id ?? '')?.html
          return body ? html(`<base target="_top">${body}`, NO_SCRIPTS) : notFound()
        },
      },
      notFound,
      failure: (status) => ({ status, headers: PLAIN, body: `Mailbox error ${status}` }),
      faults: {},
      inspect: () => [
        {
          title: 'Mails',
          columns: ['at', 'to', 'subject'],
          rows: mailbox.list().map((mail) => [mail.at, mail.to.join(', '), mail.subject]),
        },
      ],
      reset: () => mailbox.clear(),
      actions: {
        list: async (input) => mailbox.list(recipient(input)),
        latest: async (input) => mailbox.list(recipient(input)).at(-1) ?? null,
      },
    }),
  })
}

const PLAIN = { 'content-type': 'text/plain; charset=utf-8' }

function notFound(): StandInResponse {
  return { status: 404, headers: PLAIN, body: 'No such mail' }
}

function html(body: string, policy = "default-src 'none'; style-src 'self'; frame-src 'self'") {
  return {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
    body,
  }
}

/** `{ to }`, or nothing for everybody. */
function recipient(input: unknown): string | undefined {
  const to = (input as { to?: unknown } | null | undefined)?.to
  return typeof to === 'string' ? to : undefined
}
