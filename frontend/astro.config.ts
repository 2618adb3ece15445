import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import react from '@astrojs/react'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'astro/config'
import { insideAdonis } from './adapter/index.ts'

const themeScript = readFileSync(new URL('./src/lib/theme.js', import.meta.url))
const themeHash = createHash('sha256').update(themeScript.toString().trim()).digest('base64')

export default defineConfig({
  output: 'static',
  trailingSlash: 'never',
  build: { format: 'file', inlineStylesheets: 'never' },
  adapter: insideAdonis(),
  integrations: [react()],
  devToolbar: { enabled: false },
  // Highlighting writes inline styles, which the policy refuses.
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        // Forms post to us, and a vendor's page may be where the answer leads: checkout, consent.
        "form-action 'self' https:",
        "base-uri 'none'",
        "object-src 'none'",
      ],
      // Runs before the first paint, on every page; Astro knows the hashes of its own scripts only.
      scriptDirective: { hashes: [`sha256-${themeHash}`] },
    },
  },
  vite: { plugins: [tailwindcss()] },
})
