import type { AstroIntegration } from 'astro'
import { compressFiles } from './compress_files.ts'
import { writePanelFiles } from './panel_files.ts'

/** Builds the site as a function that AdonisJS calls: `render(request, options)`, no server of its own. */
export function insideAdonis(): AstroIntegration {
  return {
    name: '@kametrix/inside-adonis',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ session: false, build: { redirects: false } } as never)
      },
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({
          name: '@kametrix/inside-adonis',
          entrypointResolution: 'auto',
          serverEntrypoint: new URL('./server.ts', import.meta.url),
          adapterFeatures: { buildOutput: 'server', middlewareMode: 'classic' },
          supportedAstroFeatures: {
            staticOutput: 'stable',
            serverOutput: 'stable',
            hybridOutput: 'stable',
            sharpImageService: 'stable',
          },
        })
      },
      'astro:build:done': async ({ dir }) => {
        await writePanelFiles(dir)
        await compressFiles(dir)
      },
    },
  }
}
