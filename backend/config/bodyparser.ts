import { defineConfig } from '@adonisjs/core/bodyparser'

export default defineConfig({
  allowedMethods: ['POST', 'PUT', 'PATCH', 'DELETE'],
  form: {
    convertEmptyStringsToNull: true,
    types: ['application/x-www-form-urlencoded'],
  },
  json: {
    convertEmptyStringsToNull: true,
    types: ['application/json'],
  },
  // A multipart field named `toString` ends the process in @adonisjs/bodyparser 11.0.4. Nothing here takes uploads.
  multipart: {
    autoProcess: false,
    types: ['multipart/form-data'],
  },
})
