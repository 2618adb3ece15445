import app from '@adonisjs/core/services/app'
import env from '#start/env'
import { defineConfig } from '@adonisjs/lucid'
import pg from 'pg'

const BIGINT = 20
const DATE = 1082

/** Money is `bigint` in code, and a day `2026-12-24`, wherever it is: the driver's own defaults are a string and an instant. */
const parsers = new Map<number, (text: string) => unknown>([
  [BIGINT, BigInt],
  [DATE, String],
])

const types = {
  getTypeParser: (id: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && parsers.get(id)) || pg.types.getTypeParser(id, format as 'text'),
}

const connection = (connectionString: string) => ({ connectionString, types })

const migrations = { naturalSort: true, paths: ['database/migrations'] }

export default defineConfig({
  connection: 'main',
  connections: {
    main: {
      client: 'pg',
      connection: connection(env.get('DATABASE_URL')),
      pool: { min: 0, max: 12 },
      migrations,
      schemaGeneration: {
        enabled: app.inDev,
        rulesPaths: ['./database/schema_rules.js'],
      },
    },
    /** The tables' owner, where an install keeps it apart from the application's role. */
    owner: {
      client: 'pg',
      connection: connection(env.get('DATABASE_MIGRATION_URL') ?? env.get('DATABASE_URL')),
      pool: { min: 0, max: 2 },
      migrations,
      schemaGeneration: { enabled: false },
    },
  },
})
