import { defineConfig } from '@adonisjs/static'

const IMMUTABLE = 'public, max-age=31536000, immutable'

export default defineConfig({
  enabled: true,
  etag: true,
  lastModified: true,
  dotFiles: 'ignore',
  headers: (path) => ({
    // Names under _astro carry a hash of what is in them.
    'cache-control': path.includes('/_astro/') ? IMMUTABLE : 'public, max-age=0, must-revalidate',
  }),
})
