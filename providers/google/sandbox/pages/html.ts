import type { StandInResponse } from '@kametrix/sandbox'

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

export function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
}

/** A file of its own, so that a policy without inline styles holds for the page. */
export const STYLES = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
body { margin: 0; min-height: 100vh; display: grid; place-items: center }
main { width: min(32rem, 90vw); padding: 2rem 0 }
h1 { font-size: 1.25rem }
fieldset { margin: 0 0 1rem; border: 1px solid GrayText; border-radius: 0.5rem }
button { padding: 0.5rem 1.5rem; font: inherit; border: 1px solid GrayText; border-radius: 0.5rem }
button[value='allow'] { background: #0b57d0; border-color: #0b57d0; color: #fff }
`

/** A whole page, without scripts; its one link is relative, because a proxy shows it under another path. */
export function page(status: number, title: string, content: string): StandInResponse {
  return {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)}</title><link rel="stylesheet" href="./consent.css"></head>
<body><main><h1>${escape(title)}</h1>${content}</main></body>
</html>`,
  }
}
