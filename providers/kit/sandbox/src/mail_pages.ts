import type { Mail } from './mailbox.ts'

/** A mail's own markup: it may be shown and its links followed, nothing else. */
export const NO_SCRIPTS =
  "sandbox allow-top-navigation-by-user-activation; default-src 'none'; style-src 'unsafe-inline'; img-src data:"

export const STYLE = `
:root { color-scheme: light dark; --paper: light-dark(#fcf9f3, #191714); --ink: light-dark(#26211a, #ede8df); --quiet: light-dark(#55503f, #c0bab0); --line: light-dark(#e0dacf, #3b3833); --accent: light-dark(#0f6350, #7ad0b8) }
body { margin: 0; background: var(--paper); color: var(--ink); font: 0.9375rem/1.5 system-ui, sans-serif }
main { max-width: 44rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; overflow-wrap: anywhere }
h1 { font-size: 1.75rem; line-height: 1.22; margin: 0 0 1.5rem }
a { color: var(--accent) }
time, .quiet { color: var(--quiet); font-variant-numeric: tabular-nums }
ol { list-style: none; margin: 0; padding: 0 }
li { padding: 0.75rem 0; border-top: 1px solid var(--line) }
li a { font-weight: 600; font-size: 1.0625rem }
summary { cursor: pointer; padding: 0.5rem 0 }
pre { white-space: pre-wrap; font: inherit }
iframe { width: 100%; height: 46rem; border: 1px solid var(--line); border-radius: 0.625rem; background: var(--paper) }
`

/** Newest first. Links are relative, so that the page also works behind a prefix that ends in a slash. */
export function listPage(mails: Mail[]): string {
  const rows = mails.map(
    ({ id, at, to, subject }) =>
      `<li><a href="./${id}">${escape(subject || 'No subject')}</a><br><span class="quiet">${escape(to.join(', '))} · ${time(at)}</span></li>`
  )
  return page('Mailbox', mails.length > 0 ? `<ol>${rows.join('')}</ol>` : '<p>No mail yet.</p>')
}

export function mailPage({ id, at, from, to, subject, text, html }: Mail): string {
  const title = subject || 'No subject'
  return page(
    title,
    `<p><a href="./">All mails</a></p>
<p class="quiet">${time(at)}<br>From ${escape(from)}<br>To ${escape(to.join(', '))}</p>
${html ? `<iframe src="./${id}/html" title="${escape(title)}"></iframe><details><summary>As text</summary><pre>${escape(text)}</pre></details>` : `<pre>${escape(text)}</pre>`}`
  )
}

function page(title: string, content: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(title)}</title><link rel="stylesheet" href="./style.css"></head>
<body><main><h1>${escape(title)}</h1>
${content}
</main></body>
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
