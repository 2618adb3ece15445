import { fileURLToPath } from 'node:url'
import app from '@adonisjs/core/services/app'

/** The frontend workspace: beside `backend/`, and beside it still when run from `backend/build/`. */
export const siteRoot = fileURLToPath(
  new URL(app.appRoot.pathname.endsWith('/build/') ? '../../frontend' : '../frontend', app.appRoot)
)
