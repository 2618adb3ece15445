import type { SchemaRules } from '@adonisjs/lucid/types/schema_generator'

const json = { decorators: [{ name: '@column' }], tsType: 'any' }

/** How columns become properties of the generated schema classes. */
export default {
  types: {
    date: { decorators: [{ name: '@column' }], tsType: 'string' },
    bigint: { decorators: [{ name: '@column' }], tsType: 'bigint' },
    jsonb: json,
    json,
    ARRAY: { decorators: [{ name: '@column' }], tsType: 'string[]' },
    tstzrange: { decorators: [{ name: '@column' }], tsType: 'string' },
  },
} satisfies SchemaRules
