import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import { build } from 'vite'

const SOURCE = fileURLToPath(new URL('../src/styles/panel.css', import.meta.url))

/** The same theme for pages that Astro does not render: the admin panel's and the sandbox's, at `/panel.css`. */
export async function writePanelStyles(directory: URL): Promise<void> {
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
        input: { panel: SOURCE },
        output: {
          assetFileNames: ({ names }) =>
            names.includes('panel.css') ? 'panel.css' : '_astro/[name].[hash][extname]',
        },
      },
    },
  })
}
