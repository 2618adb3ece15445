import { copyFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import { build } from 'vite'

const STYLES = fileURLToPath(new URL('../src/styles/panel.css', import.meta.url))
const THEME = new URL('../src/lib/theme.js', import.meta.url)

/** The same theme for pages that Astro does not render, the admin panel's and the sandbox's: `/panel.css` and `/theme.js`. */
export async function writePanelFiles(directory: URL): Promise<void> {
  await copyFile(THEME, new URL('theme.js', directory))
  await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [tailwindcss()],
    build: {
      outDir: fileURLToPath(directory),
      emptyOutDir: false,
      copyPublicDir: false,
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: { panel: STYLES },
        output: {
          assetFileNames: ({ names }) =>
            names.includes('panel.css') ? 'panel.css' : '_astro/[name].[hash][extname]',
        },
      },
    },
  })
}
