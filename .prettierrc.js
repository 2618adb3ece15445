import adonis from '@adonisjs/prettier-config'

export default {
  ...adonis,
  plugins: [...(adonis.plugins ?? []), 'prettier-plugin-astro'],
  overrides: [...(adonis.overrides ?? []), { files: '*.astro', options: { parser: 'astro' } }],
}
