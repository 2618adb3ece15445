import type { Mail } from './mailbox.ts'

/** A mail's own markup: it may be shown and its links followed, nothing else. */
export const NO_SCRIPTS =
  "sandbox allow-top-navigation-by-user-activation; default-src 'none'; style-src 'unsafe-inline'; img-src data:"

export const STYLE = `
:root { color-scheme: light dark }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; padding: 0.4rem 0.8rem 0.4rem 0; border-bottom: 1px solid #8884; vertical-align: top }
pre { white-space: pre-wrap; font: inherit }
iframe { width: 100%; height: 40rem; border: 1px solid #8884; background: #fff }
`

/** Newest first. Links are relative, so that the page also works behind a prefix that ends in a slash. */
export function listPage(mails: Mail[]): string {
  const rows = mails.map(
    ({ id, at, to, subject }) =>
      `<tr><td>${time(at)}</td><td>${escape(to.join(', '))}</td><td><a href="./${id}">${escape(subject || 'No subject')}</a></td></tr>`
  )
  const table = `<table><thead><tr><th>At</th><th>To</th><th>Subject</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
  return page('Mailbox', mails.length > 0 ? table : '<p>No mail yet.</p>')
}

export function mailPage({ id, at, from, to, subject, text, html }: Mail): string {
  const title = subject || 'No subject'
  return page(
    title,
    `<p><a href="./">All mails</a></p>
<p>${time(at)}<br>From ${escape(from)}<br>To ${escape(to.join(', '))}</p>
${html ? `<iframe src="./${id}/html" title="${escape(title)}"></iframe><details><summary>As text</summary><pre>${escape(text)}</pre></details>` : `<pre>${escape(text)}</pre>`}`
  )
}

function page(title: string, content: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)}</title><link rel="stylesheet" href="./style.css"></head>
<body><h1>${escape(title)}</h1>
${content}
</body>
</html>`
}

function time(iso: string): string {
  return `<time datetime="${iso}">${iso.slice(0, 19).replace('T', ' ')} UTC</time>`
}

function escape(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  }
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}
