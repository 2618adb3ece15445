import env from '#start/env'
import { worksQueue } from './mode.ts'

export default {
  connectionString: env.get('DATABASE_URL'),
  migrationConnectionString: env.get('DATABASE_MIGRATION_URL') ?? env.get('DATABASE_URL'),
  schema: 'pgboss',
  /** Work jobs in this process. */
  works: worksQueue,
}
