import { Exception } from '@adonisjs/core/exceptions'

/** The sandbox is looked for where none runs. */
export default class SandboxMissingException extends Exception {
  static status = 503
  static code = 'E_SANDBOX_MISSING'
  static message = 'No sandbox runs. Start the install with npm start first.'
}
